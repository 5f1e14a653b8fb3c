/** Sample wording of the two tasks on the Party's own work; the marks in braces are explained in demo-texts.ts. */
export const partyTexts = {
  "xay-dung-dang": {
    opening: [
      "Đảng ủy {unit} lãnh đạo các chi bộ thực hiện nhiệm vụ xây dựng Đảng của {period} theo chương trình công tác năm {year}.",
      "Trong {period}, Đảng bộ {unit} duy trì nền nếp sinh hoạt chi bộ; {p:96-99} chi bộ sinh hoạt đúng định kỳ, nội dung bám sát nhiệm vụ của {area}.",
      "Công tác xây dựng Đảng của {unit} trong {period} bám sát kế hoạch; các nhiệm vụ trọng tâm đều có phân công và thời hạn cụ thể.",
    ],
    season: [
      [
        "Tổ chức {n:2-4} hội nghị quán triệt các nghị quyết, chỉ thị mới; {p:95-99} đảng viên tham gia học tập và đăng ký nội dung làm theo gương Bác năm {year}.",
        "Ban hành chương trình kiểm tra, giám sát năm {year} và giao chỉ tiêu kết nạp đảng viên cho từng chi bộ ngay từ đầu năm.",
      ],
      [
        "Trao Huy hiệu Đảng đợt 19/5 cho đảng viên đủ tiêu chuẩn; sơ kết 6 tháng công tác kiểm tra, giám sát theo chương trình năm.",
        "Tổ chức sơ kết 6 tháng việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, biểu dương {n:2-5} tập thể và cá nhân tiêu biểu.",
      ],
      [
        "Trao Huy hiệu Đảng đợt 02/9; các chi bộ {area} tổ chức sinh hoạt chuyên đề quý III theo hướng dẫn của Ban Thường vụ Thành ủy.",
        "Rà soát tiến độ thực hiện các chỉ tiêu năm {year} của từng chi bộ, điều chỉnh phân công ở những nơi đạt thấp.",
      ],
      [
        "Hoàn thành kiểm điểm tập thể, cá nhân và đánh giá, xếp loại tổ chức đảng, đảng viên năm {year} theo đúng quy trình.",
        "Tổ chức hội nghị tổng kết công tác năm {year}, thông qua phương hướng, nhiệm vụ năm sau và kế hoạch kiểm điểm cuối năm.",
      ],
    ],
    special: [
      "{when:2021-q2}Lãnh đạo thành công cuộc bầu cử đại biểu Quốc hội khoá XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 – 2026, tỷ lệ cử tri đi bầu đạt trên {p:98-99}.",
      "{when:2021-q3}Do giãn cách xã hội để phòng, chống dịch COVID-19, các chi bộ chuyển sang sinh hoạt trực tuyến hoặc lấy ý kiến bằng văn bản; đảng viên ở {area} tham gia trực chốt và Tổ COVID cộng đồng.",
    ],
    figures: [
      "Kết quả đánh giá cuối năm: {14b.top}/{14b.bottom} chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên, đạt {14b.rate}.",
    ],
    work: [
      "Kết nạp {n:2-7} đảng viên mới, chuyển đảng chính thức cho {n:3-9} đồng chí; {n:1-3} quần chúng ưu tú học lớp nhận thức về Đảng.",
      "Ủy ban Kiểm tra Đảng ủy kiểm tra {n:1-3} chi bộ, giám sát chuyên đề {n:1-2} chi bộ về thực hiện nguyên tắc tập trung dân chủ; chưa phát hiện sai phạm phải xử lý kỷ luật.",
      "{n:2-4} chi bộ thực hiện mô hình “chi bộ bốn tốt”; chất lượng sinh hoạt chuyên đề có chuyển biến, số lượt ý kiến thảo luận tăng so với kỳ trước.",
      "Cấp ủy tổ chức {n:1-2} buổi đối thoại với Nhân dân, tiếp nhận {n:12-28} ý kiến và trả lời tại chỗ {p:72-90} số ý kiến.",
      "Phân công đảng viên phụ trách {s:110-180} hộ gia đình; mỗi đảng viên báo cáo kết quả phụ trách hộ trong sinh hoạt chi bộ hằng quý.",
      "Duy trì họp giao ban tư tưởng hằng tháng, nắm bắt và phản ánh kịp thời {n:5-14} nhóm vấn đề Nhân dân quan tâm.",
      "Cập nhật đầy đủ hồ sơ đảng viên trên phần mềm quản lý; thu, nộp đảng phí đúng quy định, không có chi bộ chậm nộp.",
      "Giải quyết dứt điểm {n:1-3} đơn kiến nghị liên quan đến tổ chức đảng và đảng viên, không để tồn đọng quá hạn.",
    ],
    summary: [
      "Trong {period}, Đảng bộ {unit} giữ nền nếp sinh hoạt chi bộ, kết nạp đảng viên mới theo kế hoạch và tổ chức đối thoại, trả lời ý kiến của Nhân dân.",
      "Các chi bộ {area} của {unit} sinh hoạt đúng định kỳ, phân công đảng viên phụ trách hộ gia đình và thực hiện đúng chương trình kiểm tra, giám sát năm {year}.",
      "{Unit} có {14b.top} trên {14b.bottom} chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên trong năm {year}, đạt {14b.rate}.",
      "Nhiệm vụ xây dựng Đảng của {unit} đạt {progress} kế hoạch năm {year}; việc học tập và làm theo gương Bác đi vào nền nếp ở các chi bộ.",
    ],
    troubles: [
      [
        "Một số chi bộ {area} có nội dung sinh hoạt chưa sâu, ít ý kiến thảo luận.",
        "Bí thư chi bộ phần lớn kiêm nhiệm, thời gian chuẩn bị nội dung sinh hoạt còn hạn chế.",
        "Đề nghị Ban Tổ chức Thành ủy mở lớp bồi dưỡng kỹ năng điều hành sinh hoạt cho bí thư chi bộ.",
      ],
      [
        "Nguồn kết nạp đảng viên ở {area} còn ít, tỷ lệ đạt thấp hơn kế hoạch.",
        "Thanh niên trong độ tuổi đi làm ăn xa nhiều, thời gian theo dõi, thử thách không liên tục.",
        "Đề nghị hướng dẫn việc theo dõi quần chúng ưu tú đi làm việc ngoài địa phương.",
      ],
      [
        "Việc cập nhật hồ sơ đảng viên trên phần mềm có lúc chậm.",
        "Cán bộ phụ trách mới nhận việc, đường truyền và thiết bị ở cơ sở chưa đồng bộ.",
        "Đề nghị hỗ trợ kỹ thuật và tập huấn lại cho cán bộ văn phòng cấp ủy cơ sở.",
      ],
    ],
    next: [
      "Hoàn thành chỉ tiêu kết nạp đảng viên còn lại; tổ chức sinh hoạt chuyên đề quý tới.",
      "Kiểm tra việc khắc phục hạn chế sau giám sát ở {n:1-2} chi bộ; duy trì đối thoại với Nhân dân.",
      "Nâng chất lượng sinh hoạt chi bộ {area}, mỗi chi bộ chọn một việc cụ thể để làm dứt điểm trong quý.",
      "Tiếp tục học tập chuyên đề năm, gắn với nêu gương của cán bộ chủ chốt.",
    ],
  },
  "can-bo-dang-vien": {
    opening: [
      "{Unit} tập trung nâng chất lượng đội ngũ cán bộ, công chức và đảng viên trong {period} theo chương trình đột phá của Thành ủy.",
      "Trong {period}, cấp ủy {unit} rà soát vị trí việc làm, phân công lại {n:1-4} vị trí cho phù hợp năng lực, sở trường.",
      "Nhiệm vụ đột phá về chất lượng cán bộ, đảng viên của {unit} được triển khai gắn với đánh giá kết quả công việc hằng quý.",
    ],
    season: [
      [
        "Cán bộ chủ chốt và công chức đăng ký việc đột phá của cá nhân năm {year}; cấp ủy công khai danh mục việc để theo dõi.",
        "Rà soát quy hoạch cán bộ đầu năm, bổ sung {n:2-5} đồng chí và đưa ra khỏi quy hoạch {n:1-2} đồng chí không còn đủ điều kiện.",
      ],
      [
        "Đánh giá cán bộ, công chức 6 tháng theo sản phẩm cụ thể; {p:88-96} số việc được giao hoàn thành đúng hạn.",
        "Cử {n:2-6} cán bộ, công chức tham gia lớp bồi dưỡng nghiệp vụ do tỉnh và thành phố tổ chức.",
      ],
      [
        "Sàng lọc đảng viên đợt quý III: gặp gỡ, nhắc nhở {n:1-3} trường hợp, giúp đỡ có thời hạn, chưa phải đưa ra khỏi Đảng.",
        "Cử {n:1-3} đồng chí học trung cấp lý luận chính trị khoá mới, {n:1-2} đồng chí học đại học đúng chuyên ngành.",
      ],
      [
        "Đánh giá, xếp loại cán bộ, công chức và đảng viên cuối năm theo tiêu chí định lượng; tỷ lệ hoàn thành tốt nhiệm vụ trở lên đạt {p:84-93}.",
        "Lấy ý kiến nơi cư trú đối với đảng viên đang công tác; {p:95-99} được nhận xét gương mẫu, thực hiện tốt nghĩa vụ công dân.",
      ],
    ],
    special: [
      "{when:2021-q3}Điều động {n:6-14} cán bộ, công chức tăng cường cho tổ xét nghiệm, tiêm vắc-xin và khu cách ly; việc đào tạo, bồi dưỡng tạm dừng do giãn cách.",
      "{when:2021-q4}Biểu dương {n:3-8} cán bộ, đảng viên có thành tích trong phòng, chống dịch; nối lại các lớp bồi dưỡng theo hình thức trực tuyến.",
    ],
    figures: [],
    work: [
      "{p:91-98} cán bộ, công chức đạt chuẩn về chuyên môn; còn {n:1-2} trường hợp đang hoàn thiện trình độ lý luận chính trị.",
      "Thực hiện chấm điểm công việc hằng tháng bằng phiếu giao việc; kết quả là căn cứ xét thi đua quý.",
      "Kết nạp đảng viên coi trọng chất lượng: {n:2-6} quần chúng được kết nạp đều có thành tích ở khu dân cư hoặc đơn vị.",
      "Tổ chức {n:1-2} buổi trao đổi kinh nghiệm tiếp công dân và giải quyết hồ sơ một cửa cho công chức và cán bộ {area}.",
      "Tỷ lệ hồ sơ hành chính giải quyết trước và đúng hạn đạt {p:97-99}; {n:1-3} trường hợp trễ đều có thư xin lỗi.",
      "Bố trí {n:1-2} cán bộ trẻ giữ chức danh chủ chốt ở {area}; phân công đồng chí có kinh nghiệm kèm cặp trong 6 tháng.",
      "Kiểm tra giờ giấc, kỷ luật công vụ {n:2-4} lượt, nhắc nhở {n:1-3} trường hợp chưa nghiêm túc.",
      "Cập nhật kê khai tài sản, thu nhập đúng đối tượng và thời hạn, công khai tại hội nghị theo quy định.",
    ],
    summary: [
      "{Unit} đánh giá cán bộ theo kết quả công việc; hồ sơ hành chính giải quyết trước và đúng hạn đạt {p:97-99} trong {period}.",
      "Trong {period}, {unit} rà soát quy hoạch, cử cán bộ đi bồi dưỡng và kiểm tra kỷ luật công vụ theo kế hoạch năm {year}.",
      "Chất lượng cán bộ, đảng viên của {unit} có chuyển biến; nhiệm vụ đạt {progress} kế hoạch năm {year}.",
    ],
    troubles: [
      [
        "Một số công chức còn lúng túng khi xử lý hồ sơ trên môi trường mạng.",
        "Phần mềm nghiệp vụ thay đổi nhiều, thời gian tập huấn ngắn.",
        "Đề nghị tổ chức tập huấn theo nhóm nhỏ ngay tại cơ sở.",
      ],
      [
        "Cán bộ không chuyên trách ở {area} biến động, khó giữ người có năng lực.",
        "Mức phụ cấp thấp so với thu nhập ngoài xã hội.",
        "Kiến nghị tỉnh xem xét mức hỗ trợ cho người hoạt động không chuyên trách ở {area}.",
      ],
      [
        "Việc đánh giá ở một vài bộ phận còn nể nang.",
        "Tiêu chí chấm điểm của một số vị trí chưa lượng hoá được.",
        "Đề nghị Ban Tổ chức Thành ủy ban hành bộ tiêu chí mẫu theo vị trí việc làm.",
      ],
    ],
    next: [
      "Tiếp tục chấm điểm công việc hằng tháng; công khai kết quả tại trụ sở.",
      "Hoàn thiện trình độ lý luận chính trị cho các trường hợp còn thiếu theo lộ trình.",
      "Rà soát, sàng lọc đảng viên theo kế hoạch; giúp đỡ đảng viên trẻ đi làm ăn xa giữ mối liên hệ với chi bộ.",
      "Chuẩn bị nhân sự quy hoạch nhiệm kỳ tới, chú ý cán bộ trẻ và cán bộ nữ.",
    ],
  },
};
