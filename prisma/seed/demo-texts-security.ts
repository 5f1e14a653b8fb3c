/** Sample wording of the tasks on security and on urban order; the marks in braces are explained in demo-texts.ts. */
export const securityTexts = {
  "an-ninh-trat-tu": {
    opening: [
      "An ninh chính trị, trật tự an toàn xã hội trên địa bàn {unit} trong {period} được giữ vững, không phát sinh điểm nóng.",
      "{Unit} duy trì lực lượng trực, tuần tra và nắm tình hình địa bàn trong {period}; các vụ việc được xử lý từ cơ sở.",
      "Trong {period}, tình hình trật tự trên địa bàn {unit} cơ bản ổn định; các đợt cao điểm được thực hiện đúng kế hoạch.",
    ],
    season: [
      [
        "Bảo đảm trật tự dịp Tết Nguyên đán; hoàn thành chỉ tiêu giao quân năm {year}, không có trường hợp trốn nghĩa vụ.",
        "Vận động Nhân dân cam kết không tàng trữ, sử dụng pháo nổ; {p:97-99} hộ ký cam kết đầu năm.",
      ],
      [
        "Ra quân cao điểm trấn áp tội phạm giữa năm; tuyên truyền phòng, chống ma tuý nhân Tháng hành động tháng 6.",
        "Huấn luyện dân quân năm {year} đạt kế hoạch, {p:76-88} quân số đạt khá, giỏi.",
      ],
      [
        "Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc ở các {area}; biểu dương {n:3-7} tập thể, cá nhân.",
        "Tuyên truyền an toàn giao thông đầu năm học; {n:2-4} trường học có cổng trường an toàn giao thông.",
      ],
      [
        "Mở đợt cao điểm cuối năm, tuần tra khép kín địa bàn ban đêm; khám sức khoẻ nghĩa vụ quân sự đủ chỉ tiêu.",
        "Tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc; phân loại {n:4-8} {area} đạt tiêu chuẩn an toàn về an ninh, trật tự.",
      ],
    ],
    special: [
      "{when:2021-q2}Bảo vệ tuyệt đối an toàn cuộc bầu cử đại biểu Quốc hội khoá XV và Hội đồng nhân dân các cấp ở tất cả các khu vực bỏ phiếu.",
      "{when:2021-q3}Duy trì {n:3-8} chốt kiểm soát dịch; phối hợp tuần tra, kiểm soát người qua lại biên giới trái phép trên tuyến địa bàn.",
    ],
    figures: [],
    work: [
      "Tuần tra {s:90-160} lượt với sự tham gia của công an, dân quân và lực lượng ở {area}; nhắc nhở {n:14-42} trường hợp tụ tập khuya.",
      "Xử lý {n:2-7} vụ việc về trật tự xã hội, tỷ lệ điều tra, giải quyết đạt {p:82-96}.",
      "Lập hồ sơ quản lý, giáo dục {n:3-11} trường hợp có nguy cơ vi phạm; phân công đoàn thể giúp đỡ {n:2-6} người tái hoà nhập.",
      "Tuyên truyền thủ đoạn “tín dụng đen” và lừa đảo qua mạng {n:5-14} cuộc, {s:380-720} lượt người dự; bóc gỡ {s:120-300} tờ rơi cho vay.",
      "Lắp thêm {n:4-15} camera an ninh từ nguồn xã hội hoá; {n:3-8} tuyến đường có mô hình camera giám sát.",
      "Xử phạt {n:18-65} trường hợp vi phạm giao thông, chủ yếu nồng độ cồn và dừng, đỗ sai quy định.",
      "Kiểm tra phòng cháy, chữa cháy {n:9-24} cơ sở, khắc phục {n:3-8} thiếu sót; ra mắt {n:1-2} tổ liên gia an toàn.",
      "Duy trì quan hệ kết nghĩa với địa bàn giáp biên, phối hợp trao đổi tình hình theo quy chế.",
    ],
    summary: [
      "Trật tự trên địa bàn {unit} trong {period} được giữ ổn định; lực lượng chức năng tuần tra thường xuyên và tuyên truyền phòng, chống lừa đảo qua mạng.",
      "{Unit} duy trì tuần tra, lắp thêm camera an ninh và giúp đỡ người tái hoà nhập cộng đồng trong {period}.",
      "Trong {period}, {unit} tổ chức tuyên truyền phòng, chống ma tuý, “tín dụng đen” và bảo đảm an toàn giao thông; không phát sinh điểm nóng.",
    ],
    troubles: [
      [
        "Tội phạm lừa đảo qua mạng và cho vay lãi nặng diễn biến phức tạp.",
        "Thủ đoạn thay đổi nhanh, một số người dân thiếu cảnh giác.",
        "Đề nghị công an thành phố cung cấp tài liệu tuyên truyền cập nhật hằng tháng.",
      ],
      [
        "Người sử dụng trái phép chất ma tuý ở một vài {area} chưa giảm.",
        "Việc làm không ổn định, gia đình phối hợp quản lý chưa chặt.",
        "Đề nghị tăng nguồn lực cho điều trị, tư vấn và tạo việc làm sau cai nghiện.",
      ],
      [
        "Lực lượng bảo vệ dân phố, dân quân thường trực còn mỏng.",
        "Chế độ hỗ trợ thấp, khó tuyển người tham gia lâu dài.",
        "Kiến nghị nâng mức hỗ trợ và trang bị công cụ cho lực lượng ở cơ sở.",
      ],
    ],
    next: [
      "Duy trì tuần tra khép kín, tập trung các tuyến, giờ thường xảy ra vi phạm.",
      "Tiếp tục tuyên truyền phòng, chống lừa đảo qua mạng và “tín dụng đen” đến từng {area}.",
      "Rà soát, giúp đỡ người có nguy cơ vi phạm; giới thiệu việc làm cho người tái hoà nhập.",
      "Kiểm tra phòng cháy, chữa cháy ở chợ, nhà trọ và cơ sở kinh doanh có nguy cơ cao.",
    ],
  },
  "trat-tu-do-thi": {
    opening: [
      "{Unit} duy trì kiểm tra trật tự xây dựng, lòng lề đường và vệ sinh môi trường trong {period}.",
      "Trong {period}, {unit} thực hiện nhiệm vụ đột phá về trật tự đô thị theo phương châm tuyên truyền trước, xử lý sau.",
      "Trật tự đô thị và quản lý địa bàn của {unit} trong {period} có chuyển biến ở các tuyến đường trọng điểm.",
    ],
    season: [
      [
        "Sắp xếp điểm bán hoa, hàng Tết; ra quân giải toả lòng lề đường trước và sau Tết Nguyên đán {n:4-9} đợt.",
      ],
      ["Kiểm tra {n:12-30} công trình xây dựng đầu mùa mưa; hướng dẫn che chắn, tập kết vật liệu đúng nơi."],
      ["Khơi thông {n:8-20} đoạn cống, rãnh phòng ngập mùa mưa lũ; dọn lục bình ở các kênh, rạch chính."],
      ["Chỉnh trang cảnh quan đón năm mới; vận động {s:90-200} hộ sơn sửa mặt tiền, treo cờ đúng quy định."],
    ],
    special: [
      "{when:2021-q3}Việc ra quân xử lý trật tự đô thị tạm dừng trong thời gian giãn cách; lực lượng được điều động cho các chốt kiểm soát dịch.",
    ],
    figures: [],
    work: [
      "Nhắc nhở {s:60-140} trường hợp lấn chiếm vỉa hè, lập biên bản {n:3-12} trường hợp tái phạm.",
      "Kiểm tra {n:15-40} công trình, phát hiện {n:1-5} trường hợp sai phép hoặc không phép; {n:1-3} trường hợp đã tự tháo dỡ.",
      "{ward}Vận động hộ kinh doanh ở {n:2-5} tuyến phố ký cam kết không lấn chiếm; kẻ vạch phân định vỉa hè {n:2-4} tuyến.",
      "{commune}Di dời {n:2-6} điểm mua bán ven lộ vào chợ; phát quang hành lang {n:3-9} km đường giao thông nông thôn.",
      "Xoá {n:2-6} điểm rác tự phát, thay bằng bồn hoa và bảng tuyên truyền; lắp {n:5-18} thùng rác công cộng.",
      "Đoàn thể nhận tự quản {n:4-10} tuyến đường, hẻm xanh – sạch – đẹp; kiểm tra chéo mỗi tháng một lần.",
      "Tiếp nhận {n:7-22} phản ánh của người dân qua đường dây nóng và mạng xã hội, xử lý {p:84-96} trong 3 ngày làm việc.",
      "Quản lý tạm trú: rà soát {n:16-48} nhà trọ với {s:210-420} người, cập nhật biến động hằng tuần.",
    ],
    summary: [
      "{Unit} giải toả lấn chiếm lòng lề đường, xoá điểm rác tự phát và tiếp nhận phản ánh của người dân trong {period}.",
      "Trật tự đô thị ở {unit} có chuyển biến; {p:84-96} phản ánh của người dân được xử lý trong 3 ngày làm việc.",
      "Trong {period}, {unit} kiểm tra các công trình xây dựng và vận động hộ kinh doanh không lấn chiếm vỉa hè; nhiệm vụ đạt {progress} kế hoạch năm.",
    ],
    troubles: [
      [
        "Tình trạng tái lấn chiếm vỉa hè sau khi ra quân vẫn còn.",
        "Nhiều hộ buôn bán nhỏ không có mặt bằng, lực lượng kiểm tra mỏng.",
        "Đề nghị bố trí khu bán hàng theo giờ và hướng dẫn mức xử phạt thống nhất.",
      ],
      [
        "Xây dựng không phép, sai phép ở khu vực giáp ranh còn xảy ra.",
        "Hồ sơ đất chưa đủ điều kiện cấp phép, người dân có nhu cầu nhà ở cấp thiết.",
        "Đề nghị Phòng Quản lý đô thị hướng dẫn cấp phép xây dựng có thời hạn.",
      ],
      [
        "Xả rác không đúng giờ, đúng nơi ở khu nhà trọ và ven rạch.",
        "Người ở trọ thay đổi thường xuyên, chủ trọ chưa nhắc nhở.",
        "Đề nghị bổ sung điểm tập kết rác và lắp camera giám sát.",
      ],
    ],
    next: [
      "Ra quân xử lý tái lấn chiếm mỗi tuần; nhân rộng tuyến phố tự quản.",
      "Kiểm tra, xử lý dứt điểm công trình sai phép; công khai kết quả ở {area}.",
      "Vận động phân loại rác tại nguồn, giữ các điểm rác đã xoá không tái phát.",
      "Cập nhật tạm trú, phối hợp chủ nhà trọ bảo đảm an ninh, vệ sinh.",
    ],
  },
};
