/** Sample wording of the tasks on the economy and on projects; the marks in braces are explained in demo-texts.ts. */
export const economyTexts = {
  "phat-trien-kinh-te": {
    opening: [
      "Kinh tế trên địa bàn {unit} trong {period} duy trì ổn định; hoạt động thương mại – dịch vụ và sản xuất bám theo kế hoạch năm {year}.",
      "{Unit} triển khai nhiệm vụ phát triển kinh tế {period} với trọng tâm là nuôi dưỡng nguồn thu và hỗ trợ hộ kinh doanh.",
      "Trong {period}, {unit} tập trung tháo gỡ khó khăn cho cơ sở sản xuất, hộ kinh doanh và thúc đẩy tiêu thụ nông sản.",
    ],
    season: [
      [
        "Sức mua dịp Tết Nguyên đán tăng; {unit} tổ chức điểm bán hàng bình ổn và kiểm tra giá cả, nguồn gốc hàng hoá ở các điểm chợ.",
        "Thu hoạch dứt điểm lúa Đông Xuân, năng suất bình quân khoảng {n:68-73} tạ/ha; {unit} vận động xuống giống Hè Thu đúng lịch.",
      ],
      [
        "Hoàn thành lập bộ thuế hộ kinh doanh và rà soát {s:180-260} hộ, đưa vào quản lý thêm {n:6-17} hộ mới.",
        "Phối hợp ngân hàng chính sách giải ngân vốn vay giải quyết việc làm cho {s:45-80} hộ trên địa bàn.",
      ],
      [
        "Chủ động ứng phó mùa lũ: gia cố bờ bao, bảo vệ an toàn diện tích lúa Thu Đông và vườn cây ăn trái.",
        "Tổ chức {n:1-3} điểm giới thiệu sản phẩm OCOP và đặc sản mùa nước nổi, kết nối với tuyến du lịch sông nước.",
      ],
      [
        "Tập trung thu ngân sách nước rút cuối năm, đối chiếu và đôn đốc các khoản nợ đọng; chuẩn bị hàng hoá phục vụ Tết.",
        "Tổng kết các mô hình kinh tế năm {year}, chọn {n:1-3} mô hình có hiệu quả để nhân rộng năm sau.",
      ],
    ],
    special: [
      "{when:2021-q3}Giãn cách xã hội làm nhiều cơ sở dịch vụ tạm ngừng; {unit} tổ chức {n:3-7} điểm bán lương thực lưu động và cấp giấy đi đường cho xe vận chuyển nông sản.",
      "{when:2021-q4}Các cơ sở sản xuất, kinh doanh hoạt động trở lại trong điều kiện bình thường mới; {p:82-93} số hộ kinh doanh đã mở cửa.",
    ],
    figures: [
      "Thu ngân sách trên địa bàn trong kỳ đạt {1.value} triệu đồng, lũy kế từ đầu năm {1.sum} triệu đồng.",
      "{ward}Dân số đô thị của phường là {2.top} người trên tổng số {2.bottom} người.",
      "{commune}Dân số của xã là {2.bottom} người; xã chưa có khu dân cư được công nhận là đô thị.",
    ],
    work: [
      "{ward}Cấp mới {n:8-26} giấy chứng nhận đăng ký hộ kinh doanh; sắp xếp lại {n:1-3} điểm mua bán tự phát vào khu vực quy định.",
      "{ward}Vận động {n:14-40} tiểu thương dùng thanh toán không tiền mặt; đến nay {p:38-66} hộ ở chợ và các tuyến phố chính đã có mã QR.",
      "{ward}Phối hợp lập danh mục {n:2-4} khu đất công có thể đấu giá, cho thuê để tạo nguồn thu và không gian thương mại.",
      "{commune}Duy trì {n:2-4} tiêu chí xã nông thôn mới nâng cao đã đạt, hoàn thiện hồ sơ {n:1-2} tiêu chí còn lại.",
      "{commune}Hợp tác xã ký hợp đồng bao tiêu {s:120-240} ha lúa với doanh nghiệp; diện tích áp dụng quy trình bền vững chiếm {p:31-52}.",
      "{commune}Chuyển {n:8-24} ha đất lúa kém hiệu quả sang xoài, mít và rau màu có đầu ra ổn định.",
      "Cơ sở sản xuất cá tra giống, chế biến khô và dệt chiếu giữ việc làm cho {s:90-170} lao động địa phương.",
      "Hỗ trợ {n:1-3} chủ thể hoàn thiện hồ sơ sản phẩm OCOP, trong đó {n:1-2} sản phẩm đã được thành phố đánh giá.",
      "Đối thoại với hộ kinh doanh và hợp tác xã, tiếp nhận {n:6-15} kiến nghị về mặt bằng, vốn và thủ tục thuế.",
      "Đôn đốc thu nợ thuế phi nông nghiệp và tiền thuê đất, số nợ giảm {p:6-14} so với đầu kỳ.",
    ],
    summary: [
      "Thu ngân sách trên địa bàn {unit} trong {period} đạt {1.value} triệu đồng, lũy kế từ đầu năm {year} đạt {1.sum} triệu đồng.",
      "Hoạt động sản xuất, kinh doanh của {unit} ổn định; thu ngân sách lũy kế năm {year} đạt {1.sum} triệu đồng.",
      "{Unit} hỗ trợ hộ kinh doanh, hợp tác xã và sản phẩm OCOP; thu ngân sách trong kỳ đạt {1.value} triệu đồng.",
    ],
    troubles: [
      [
        "Thu ngân sách ở một số khoản đạt thấp so với tiến độ, nhất là thu từ đất.",
        "Thị trường nhà đất trầm lắng, thủ tục định giá đất kéo dài.",
        "Đề nghị Phòng Tài chính – Kế hoạch và ngành thuế hướng dẫn sớm phương án bù đắp nguồn thu.",
      ],
      [
        "Giá vật tư nông nghiệp và thức ăn thủy sản tăng làm giảm lợi nhuận của nông dân.",
        "Chi phí đầu vào phụ thuộc thị trường; liên kết tiêu thụ chưa bền vững.",
        "Kiến nghị có chính sách hỗ trợ hợp tác xã mua chung vật tư và ký kết tiêu thụ dài hạn.",
      ],
      [
        "Hộ kinh doanh nhỏ khó tiếp cận vốn và mặt bằng.",
        "Thiếu tài sản bảo đảm, quỹ đất cho thương mại – dịch vụ hạn chế.",
        "Đề nghị mở rộng nguồn vốn vay giải quyết việc làm và công bố quỹ đất cho thuê.",
      ],
    ],
    next: [
      "Rà soát nguồn thu còn dư địa, phấn đấu hoàn thành dự toán thu năm {year}.",
      "Tiếp tục hỗ trợ cơ sở sản xuất, hợp tác xã hoàn thiện hồ sơ OCOP và liên kết tiêu thụ.",
      "Sắp xếp các điểm mua bán, mở rộng thanh toán không tiền mặt.",
      "Theo dõi sát mùa vụ, thông tin lịch thời vụ và tình hình sâu bệnh đến nông dân.",
    ],
  },
  "du-an-ha-tang": {
    opening: [
      "{Unit} phối hợp các phòng chuyên môn tháo gỡ vướng mắc của {n:2-5} dự án, công trình trên địa bàn trong {period}.",
      "Trong {period}, {unit} tập trung vận động giao mặt bằng và quản lý quỹ đất công theo nhiệm vụ đột phá về hạ tầng đô thị.",
      "Tiến độ các công trình hạ tầng trên địa bàn {unit} trong {period} có chuyển biến nhưng chưa đồng đều.",
    ],
    season: [
      [
        "Khởi công {n:1-2} công trình thuộc kế hoạch vốn năm {year}; hoàn tất thủ tục chuẩn bị đầu tư cho các công trình còn lại.",
      ],
      [
        "Giải ngân vốn đầu tư do {unit} làm chủ đầu tư đạt {p:38-52} kế hoạch năm; nghiệm thu {n:1-3} tuyến đường, cống thoát nước.",
      ],
      [
        "Tranh thủ thi công trước đỉnh lũ; kiểm tra {n:2-5} điểm có nguy cơ sạt lở dọc sông, rạch và cắm biển cảnh báo.",
      ],
      [
        "Giải ngân vốn đầu tư đạt {p:88-97} kế hoạch năm; rà soát, đề xuất danh mục công trình năm sau có lấy ý kiến Nhân dân.",
      ],
    ],
    special: [
      "{when:2021-q3}Các công trình phải tạm dừng hoặc thi công cầm chừng do giãn cách xã hội, thiếu nhân công và vật liệu; tiến độ chậm so với kế hoạch.",
    ],
    figures: [],
    work: [
      "Vận động {n:6-28} hộ đồng thuận phương án bồi thường, bàn giao mặt bằng đợt {n:1-3} cho dự án khu đô thị và tuyến đường nối dài.",
      "Rà soát {n:5-16} thửa đất công, phát hiện {n:1-3} trường hợp lấn chiếm và lập biên bản yêu cầu khôi phục.",
      "Nhân dân đóng góp {s:120-310} triệu đồng và {s:90-240} ngày công nâng cấp {n:2-5} tuyến hẻm, đường {area}.",
      "Lắp mới {n:18-46} bóng đèn chiếu sáng công cộng; sửa chữa {n:2-6} đoạn vỉa hè và nắp cống hư hỏng.",
      "Phối hợp đo đạc, kiểm đếm {n:10-35} hồ sơ nằm trong phạm vi dự án; còn {n:3-9} hồ sơ phải xác minh nguồn gốc đất.",
      "Tổ chức {n:1-3} cuộc tiếp xúc với hộ dân trong vùng dự án, giải thích chính sách tái định cư và ghi nhận {n:7-18} ý kiến.",
      "Kiến nghị thu hồi {n:1-2} khu đất giao nhà đầu tư sử dụng chậm, không đúng mục đích.",
      "Chỉnh trang bến tàu, bờ kè phục vụ du lịch sông nước; trồng thêm {n:40-120} cây xanh dọc tuyến.",
    ],
    summary: [
      "{Unit} vận động giao mặt bằng, nâng cấp đường hẻm và chiếu sáng công cộng; nhiệm vụ hạ tầng đạt {progress} kế hoạch năm {year}.",
      "Trong {period}, {unit} nghiệm thu một số tuyến đường, cống thoát nước và rà soát quỹ đất công; một số dự án còn vướng mặt bằng.",
      "Nhân dân {unit} góp kinh phí và ngày công nâng cấp đường {area}; các công trình trọng điểm tiếp tục được tháo gỡ vướng mắc.",
    ],
    troubles: [
      [
        "Công tác bồi thường, giải phóng mặt bằng còn chậm; một số hộ chưa thống nhất đơn giá.",
        "Đơn giá đất chưa sát thị trường, hồ sơ nguồn gốc đất phức tạp.",
        "Đề nghị Ủy ban nhân dân thành phố sớm phê duyệt đơn giá cụ thể và bố trí nền tái định cư.",
      ],
      [
        "Giá vật liệu, nhất là cát san lấp, tăng cao; nhà thầu thi công cầm chừng.",
        "Nguồn cát khan hiếm, thủ tục cấp mỏ kéo dài.",
        "Kiến nghị tỉnh cân đối nguồn cát cho các công trình trọng điểm của thành phố.",
      ],
      [
        "Vốn bố trí cho công trình chuyển tiếp chưa đủ theo tiến độ.",
        "Nguồn thu tiền sử dụng đất đạt thấp nên phải giãn vốn.",
        "Đề nghị ưu tiên vốn cho công trình đã có mặt bằng sạch.",
      ],
      [
        "Sạt lở bờ sông, rạch ảnh hưởng tuyến giao thông nông thôn.",
        "Dòng chảy thay đổi trong mùa lũ, bờ kè cũ xuống cấp.",
        "Kiến nghị gia cố khẩn cấp {n:1-3} đoạn xung yếu.",
      ],
    ],
    next: [
      "Tiếp tục vận động các hộ còn lại bàn giao mặt bằng; công khai phương án bồi thường.",
      "Đôn đốc nhà thầu bảo đảm tiến độ, nghiệm thu và quyết toán công trình hoàn thành.",
      "Lập phương án sử dụng các khu đất công sau rà soát; xử lý dứt điểm trường hợp lấn chiếm.",
      "Vận động Nhân dân cùng chỉnh trang tuyến hẻm theo phương châm Nhà nước và Nhân dân cùng làm.",
    ],
  },
};
