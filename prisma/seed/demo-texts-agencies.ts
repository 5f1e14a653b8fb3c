/** Sample wording of the agencies for organisation and finance; the marks in braces: demo-texts.ts. */

const none = [[], [], [], []];

export const agencyTexts = {
  "ban-to-chuc xay-dung-dang": {
    opening: [
      "Ban Tổ chức tham mưu Ban Thường vụ Thành ủy các nội dung về xây dựng tổ chức đảng trong {period} theo chương trình năm {year}.",
      "Trong {period}, Ban Tổ chức hướng dẫn, kiểm tra việc nâng chất lượng sinh hoạt chi bộ và công tác đảng viên ở cơ sở.",
    ],
    season: [
      [
        "Giao chỉ tiêu kết nạp đảng viên năm {year} cho {n:38-42} tổ chức cơ sở đảng; hướng dẫn sinh hoạt chuyên đề cả năm.",
      ],
      ["Sơ kết 6 tháng công tác tổ chức xây dựng Đảng; thẩm định, trao Huy hiệu Đảng đợt 19/5."],
      ["Thẩm định hồ sơ Huy hiệu Đảng đợt 02/9; khảo sát mô hình “chi bộ bốn tốt” ở {n:5-9} đơn vị."],
      ["Hướng dẫn kiểm điểm, đánh giá, xếp loại cuối năm {year} và tổng hợp kết quả toàn Đảng bộ."],
    ],
    special: [
      "{when:2021-q3}Hướng dẫn các chi bộ sinh hoạt bằng hình thức phù hợp trong thời gian giãn cách phòng, chống dịch COVID-19.",
    ],
    figures: [
      "Có {14a.top}/{14a.bottom} chi bộ, đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên, đạt {14a.rate}.",
    ],
    work: [
      "Toàn Đảng bộ kết nạp {n:28-52} đảng viên mới trong kỳ, trong đó {p:45-60} dưới 30 tuổi.",
      "Dự sinh hoạt {n:9-18} chi bộ khóm, ấp; góp ý về chuẩn bị nội dung và phân công nhiệm vụ sau sinh hoạt.",
      "Mở {n:1-2} lớp bồi dưỡng bí thư chi bộ với {n:58-96} học viên và {n:1-2} lớp nhận thức về Đảng.",
      "Kiểm tra hồ sơ đảng viên ở {n:4-8} tổ chức cơ sở đảng, yêu cầu bổ sung {n:11-34} hồ sơ còn thiếu.",
      "Cơ sở dữ liệu đảng viên được cập nhật hằng tháng, tỷ lệ hồ sơ đủ thông tin đạt {p:94-99}.",
    ],
    summary: [
      "Ban Tổ chức hướng dẫn nâng chất lượng sinh hoạt chi bộ; nhiệm vụ đạt {progress} kế hoạch năm {year}.",
      "Năm {year}, {14a.top} trên {14a.bottom} chi bộ, đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên, đạt {14a.rate}.",
    ],
    troubles: [
      [
        "Nguồn kết nạp đảng viên ở khu dân cư giảm.",
        "Thanh niên đi học, đi làm ngoài địa phương nhiều.",
        "Đề nghị các tổ chức đoàn thể giới thiệu nguồn sớm từ đầu năm.",
      ],
    ],
    next: [
      "Tiếp tục dự sinh hoạt chi bộ, hướng dẫn khắc phục nơi còn hình thức.",
      "Đôn đốc các đơn vị đạt thấp chỉ tiêu kết nạp đảng viên; hoàn thiện cơ sở dữ liệu.",
    ],
  },
  "ban-to-chuc can-bo-dang-vien": {
    opening: [
      "Ban Tổ chức tham mưu thực hiện nhiệm vụ đột phá về chất lượng cán bộ, đảng viên trong {period}.",
      "Trong {period}, công tác cán bộ được thực hiện đúng quy trình, công khai và gắn với kết quả công việc.",
    ],
    season: none,
    special: [],
    figures: [],
    work: [
      "Rà soát, bổ sung quy hoạch {n:6-18} đồng chí; luân chuyển, điều động {n:2-6} cán bộ thuộc diện Ban Thường vụ quản lý.",
      "Cử {n:8-21} cán bộ học lý luận chính trị, {n:12-40} lượt dự lớp bồi dưỡng chức danh.",
      "Thí điểm chấm điểm công việc bằng sản phẩm ở {n:3-7} cơ quan, đơn vị; kết quả là căn cứ đánh giá quý.",
      "Rà soát, sàng lọc đảng viên: nhắc nhở {n:3-9} trường hợp, xoá tên {n:1-3} trường hợp không còn đủ tư cách.",
      "Thẩm định tiêu chuẩn chính trị {n:14-36} hồ sơ đúng thời hạn quy định.",
    ],
    summary: [
      "Công tác cán bộ gắn với kết quả công việc; nhiệm vụ đột phá về chất lượng cán bộ, đảng viên đạt {progress} kế hoạch năm {year}.",
      "Trong {period}, Ban Tổ chức rà soát quy hoạch, cử cán bộ đi học và thí điểm đánh giá theo sản phẩm công việc.",
    ],
    troubles: [
      [
        "Một số nơi đánh giá cán bộ chưa phân hoá rõ kết quả.",
        "Tiêu chí định lượng còn thiếu, tâm lý nể nang.",
        "Đề nghị các cấp ủy công khai kết quả chấm điểm hằng quý.",
      ],
    ],
    next: [
      "Nhân rộng việc chấm điểm công việc bằng sản phẩm; hoàn thiện bộ tiêu chí mẫu.",
      "Chuẩn bị nhân sự quy hoạch nhiệm kỳ tới, chú ý tỷ lệ nữ và cán bộ trẻ.",
    ],
  },
  "tai-chinh phat-trien-kinh-te": {
    opening: [
      "Phòng Tài chính – Kế hoạch tham mưu điều hành ngân sách và kế hoạch vốn trong {period} theo nghị quyết của Hội đồng nhân dân thành phố.",
      "Trong {period}, Phòng Tài chính – Kế hoạch theo dõi tiến độ thu ngân sách, giải ngân và huy động vốn đầu tư trên địa bàn.",
    ],
    season: [
      ["Phân khai dự toán và kế hoạch vốn năm {year}; giao chỉ tiêu thu cho các phường, xã."],
      [
        "Đánh giá thực hiện ngân sách 6 tháng; điều chuyển vốn từ công trình chậm sang công trình có khối lượng.",
      ],
      ["Đôn đốc giải ngân, kiểm tra hiện trường {n:6-12} công trình có tỷ lệ giải ngân thấp."],
      ["Ước thực hiện năm {year}, xây dựng dự toán và kế hoạch đầu tư công năm sau."],
    ],
    special: [
      "{when:2021-q3}Ưu tiên ngân sách cho phòng, chống dịch COVID-19; rà soát cắt giảm, tiết kiệm thêm 10 % chi thường xuyên.",
    ],
    figures: [
      "Vốn huy động trong kỳ gồm ngân sách {4a.value} tỷ đồng, kêu gọi đầu tư {4b.value} tỷ đồng và xã hội đầu tư {4c.value} tỷ đồng.",
      "Lũy kế từ đầu năm: vốn ngân sách {4a.sum} tỷ đồng, vốn kêu gọi đầu tư {4b.sum} tỷ đồng, vốn xã hội {4c.sum} tỷ đồng.",
      "Thu nhập bình quân đầu người năm {year} ước đạt {3.value} triệu đồng.",
    ],
    work: [
      "Thẩm định {n:14-32} hồ sơ dự toán, quyết toán; giảm trừ {n:180-640} triệu đồng so với đề nghị.",
      "Hướng dẫn {n:35-80} hồ sơ đăng ký hộ kinh doanh, hợp tác xã; {p:97-99} giải quyết đúng hạn.",
      "Công khai ngân sách và danh mục dự án kêu gọi đầu tư trên cổng thông tin điện tử của thành phố.",
      "Phối hợp ngành thuế chống thất thu ở lĩnh vực vận tải, nhà trọ và kinh doanh trực tuyến.",
      "Làm việc với {n:2-6} nhà đầu tư quan tâm đến khu cửa khẩu và dự án thương mại – dịch vụ.",
    ],
    summary: [
      "Trong {period}, thành phố huy động {4a.value} tỷ đồng vốn ngân sách, {4b.value} tỷ đồng vốn kêu gọi đầu tư và {4c.value} tỷ đồng vốn xã hội.",
      "Thu nhập bình quân đầu người năm {year} ước đạt {3.value} triệu đồng; vốn ngân sách huy động trong năm đạt {4a.sum} tỷ đồng.",
    ],
    troubles: [
      [
        "Vốn kêu gọi đầu tư đạt thấp so với kế hoạch cả nhiệm kỳ.",
        "Hạ tầng khu cửa khẩu chưa hoàn chỉnh, thủ tục đất đai của một số dự án kéo dài.",
        "Đề nghị Ban Thường vụ chỉ đạo tháo gỡ thủ tục đất đai cho từng dự án kêu gọi đầu tư.",
      ],
      [
        "Thu tiền sử dụng đất không đạt tiến độ dự toán.",
        "Thị trường bất động sản trầm lắng, một số phiên đấu giá không có người tham gia.",
        "Đề nghị giãn tiến độ các công trình bố trí từ nguồn thu sử dụng đất.",
      ],
    ],
    next: [
      "Đôn đốc giải ngân vốn đầu tư công; rà soát nguồn thu còn dư địa.",
      "Tổ chức gặp gỡ doanh nghiệp, cập nhật danh mục dự án kêu gọi đầu tư.",
    ],
  },
};
