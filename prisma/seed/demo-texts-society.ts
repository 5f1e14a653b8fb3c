/** Sample wording of the tasks on society and on mass work; the marks in braces are explained in demo-texts.ts. */
export const societyTexts = {
  "van-hoa-an-sinh": {
    opening: [
      "{Unit} thực hiện đồng bộ các nhiệm vụ văn hoá, y tế, giáo dục và an sinh xã hội trong {period}.",
      "Trong {period}, {unit} chăm lo đời sống Nhân dân, trọng tâm là bảo hiểm y tế, việc làm và nhà ở cho hộ khó khăn.",
      "Công tác văn hoá và an sinh xã hội của {unit} trong {period} được triển khai theo kế hoạch năm {year}.",
    ],
    season: [
      [
        "Chăm lo Tết cho {s:420-680} lượt hộ nghèo, gia đình chính sách và trẻ em khó khăn từ ngân sách và nguồn vận động.",
        "Thăm, tặng quà {s:260-410} gia đình chính sách dịp Tết; không để hộ nào không có Tết.",
      ],
      [
        "Tổ chức Tháng hành động vì trẻ em, cấp {s:60-120} suất học bổng và mở {n:2-5} lớp dạy bơi phòng, chống đuối nước.",
        "Diệt lăng quăng {n:4-8} đợt, số ca sốt xuất huyết giảm so với cùng kỳ; vệ sinh môi trường ở {n:5-12} tuyến đường.",
      ],
      [
        "Thăm, tặng quà gia đình người có công dịp 27/7; huy động {p:97-99} trẻ trong độ tuổi ra lớp đầu năm học mới.",
        "Vận động {s:90-180} suất học bổng và dụng cụ học tập cho học sinh khó khăn trước ngày khai giảng.",
      ],
      [
        "Hoàn thành rà soát hộ nghèo, hộ cận nghèo cuối năm theo tiêu chí mới; kết quả được niêm yết công khai ở từng {area}.",
        "Tổ chức Ngày hội Đại đoàn kết toàn dân ở tất cả {area}; {p:93-98} hộ đạt danh hiệu gia đình văn hoá.",
      ],
    ],
    special: [
      "{when:2021-q3}Phát {s:1400-2600} phần quà, túi an sinh cho hộ bị ảnh hưởng bởi dịch COVID-19; chi hỗ trợ lao động tự do theo quy định của tỉnh.",
      "{when:2021-q4}Hoàn thành tiêm vắc-xin phòng COVID-19 mũi 2 cho {p:93-98} người từ 18 tuổi; đón và hỗ trợ lao động từ các tỉnh trở về.",
    ],
    figures: [
      "Đến cuối kỳ có {9.top}/{9.bottom} người tham gia bảo hiểm y tế, đạt {9.rate}, tăng {9.more} người so với quý trước.",
      "Đến cuối kỳ có {9.top}/{9.bottom} người tham gia bảo hiểm y tế, đạt {9.rate}.",
      "{ward}Khối lượng rác được thu gom, xử lý là {12a.top}/{12a.bottom} tấn, đạt {12a.rate}.",
      "{commune}Khối lượng rác được thu gom, xử lý là {12b.top}/{12b.bottom} tấn, đạt {12b.rate}.",
      "Số hộ nghèo cuối năm còn {5.top}/{5.bottom} hộ, chiếm {5.rate}; hộ dùng nước sinh hoạt hợp vệ sinh đạt {11a.rate}.",
      "Lao động qua đào tạo đạt {6a.rate}, trong đó lao động được đào tạo nghề {6b.rate}.",
      "Đưa {7.value} lao động đi làm việc có thời hạn ở nước ngoài, lũy kế từ đầu năm {7.sum} người.",
    ],
    work: [
      "Tổ chức {n:3-8} đợt tuyên truyền bảo hiểm y tế hộ gia đình, phối hợp đại lý thu đến từng {area}.",
      "Giải quyết việc làm cho {s:110-210} lao động; mở {n:1-3} lớp nghề ngắn hạn với {n:24-35} học viên mỗi lớp.",
      "Xây mới {n:2-6} căn nhà đại đoàn kết, sửa chữa {n:2-7} căn cho hộ nghèo từ nguồn vận động xã hội.",
      "Trạm y tế khám, chữa bệnh {s:1500-2800} lượt người; tiêm chủng mở rộng cho trẻ dưới 1 tuổi đạt {p:90-97}.",
      "Trao sinh kế cho {n:5-14} hộ cận nghèo bằng vốn vay và con giống, phân công đoàn thể theo dõi từng hộ.",
      "Ra quân {n:4-9} ngày Chủ nhật xanh, trồng và chăm sóc {n:2-6} tuyến đường hoa.",
      "Duy trì {n:4-11} câu lạc bộ văn nghệ, thể thao; tỷ lệ người dân luyện tập thường xuyên khoảng {p:36-44}.",
      "Chi trả trợ cấp bảo trợ xã hội đúng đối tượng cho {s:330-520} người, {p:52-81} nhận qua tài khoản.",
    ],
    summary: [
      "Đến cuối {period}, {9.top} trên {9.bottom} người dân {unit} tham gia bảo hiểm y tế, đạt {9.rate}.",
      "Tỷ lệ tham gia bảo hiểm y tế của {unit} đạt {9.rate}; {unit} tiếp tục giải quyết việc làm và hỗ trợ nhà ở cho hộ khó khăn.",
      "{Unit} chăm lo hộ nghèo, gia đình chính sách và vận động người dân tham gia bảo hiểm y tế, hiện đạt {9.rate} dân số.",
      "Năm {year}, {unit} còn {5.top} hộ nghèo, chiếm {5.rate}; tỷ lệ tham gia bảo hiểm y tế đạt {9.rate}.",
    ],
    troubles: [
      [
        "Một bộ phận hộ cận nghèo và hộ làm nghề tự do chưa gia hạn thẻ bảo hiểm y tế khi hết hỗ trợ.",
        "Thu nhập không ổn định, mức đóng tăng, nhiều người đi làm ăn xa.",
        "Kiến nghị tiếp tục hỗ trợ một phần mức đóng bảo hiểm y tế cho hộ cận nghèo.",
      ],
      [
        "Ý thức phân loại rác của một số hộ còn hạn chế; rác tồn ở một vài điểm ven rạch.",
        "Xe thu gom chưa vào được các tuyến hẻm nhỏ, lịch thu gom chưa đều.",
        "Đề nghị tăng chuyến thu gom và bố trí thêm thùng chứa ở các điểm tập kết.",
      ],
      [
        "Đào tạo nghề chưa gắn với nhu cầu doanh nghiệp; người học lớn tuổi khó tìm việc.",
        "Danh mục nghề đào tạo ít thay đổi, doanh nghiệp trên địa bàn quy mô nhỏ.",
        "Đề nghị liên kết đào tạo theo đơn đặt hàng của doanh nghiệp trong tỉnh.",
      ],
    ],
    next: [
      "Lập danh sách người chưa tham gia bảo hiểm y tế theo từng {area} để vận động trực tiếp.",
      "Bàn giao các căn nhà đại đoàn kết đang xây; theo dõi sinh kế của hộ mới thoát nghèo.",
      "Tư vấn, giới thiệu lao động đi làm việc có thời hạn ở nước ngoài; mở lớp nghề theo nhu cầu.",
      "Duy trì Ngày Chủ nhật xanh, xử lý các điểm rác tồn.",
    ],
  },
  "dan-van": {
    opening: [
      "Khối dân vận {unit} phối hợp Mặt trận và các đoàn thể thực hiện nhiệm vụ {period} theo chương trình năm {year}.",
      "Trong {period}, {unit} tập trung thực hiện quy chế dân chủ ở cơ sở và vận động Nhân dân tham gia các công trình, phần việc chung.",
      "Công tác dân vận của {unit} trong {period} bám sát địa bàn dân cư, kịp thời lắng nghe và giải quyết kiến nghị.",
    ],
    season: [
      [
        "Các đoàn thể ký kết giao ước thi đua, đăng ký {n:8-19} mô hình “Dân vận khéo” năm {year}.",
        "Vận động nguồn lực chăm lo Tết và tổ chức lễ giao, nhận quân chu đáo, đạt chỉ tiêu giao.",
      ],
      [
        "Sơ kết 6 tháng thực hiện quy chế dân chủ ở cơ sở; đại hội, hội nghị của {n:2-4} tổ chức hội được tổ chức đúng kế hoạch.",
        "Tổ chức {n:1-3} hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân.",
      ],
      [
        "Mặt trận và các đoàn thể giám sát {n:1-3} chuyên đề về thu chi ở {area} và chính sách hỗ trợ hộ khó khăn.",
        "Vận động Nhân dân phòng, chống lụt bão và giữ vệ sinh môi trường mùa nước nổi.",
      ],
      [
        "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở {n:4-8} khu dân cư, có lãnh đạo thành phố cùng dự.",
        "Bình xét tổ chức hội, chi đoàn, Tổ nhân dân tự quản cuối năm công khai, đúng hướng dẫn.",
      ],
    ],
    special: [
      "{when:2021-q2}Vận động cử tri tham gia bầu cử đông đủ; các tổ bầu cử ở {area} kết thúc sớm, an toàn, đúng luật.",
      "{when:2021-q3}Các đoàn thể duy trì {n:6-15} tổ “đi chợ hộ”, bếp ăn 0 đồng và Tổ COVID cộng đồng trong thời gian giãn cách.",
    ],
    figures: [
      "Đã tập hợp {15a.top}/{15a.bottom} người trong độ tuổi có mặt tại địa phương vào các tổ chức chính trị – xã hội, đạt {15a.rate}, tăng {15a.more} người.",
      "Đã tập hợp {15a.top}/{15a.bottom} người trong độ tuổi có mặt tại địa phương vào các tổ chức chính trị – xã hội, đạt {15a.rate}.",
      "{15b.top}/{15b.bottom} Ban công tác Mặt trận, chi đoàn, chi hội và Tổ nhân dân tự quản hoạt động từ khá trở lên, đạt {15b.rate}.",
    ],
    work: [
      "Phát triển mới {s:60-140} đoàn viên, hội viên; củng cố {n:1-4} chi hội hoạt động còn yếu.",
      "Tiếp nhận {n:14-36} ý kiến, kiến nghị qua họp Tổ nhân dân tự quản; giải quyết {p:78-93}, số còn lại chuyển cấp có thẩm quyền.",
      "Nhân dân hiến {s:260-620} m² đất, góp {s:80-210} triệu đồng làm đường và cầu nông thôn, hẻm nội bộ.",
      "Ban Thanh tra nhân dân và Ban Giám sát đầu tư cộng đồng giám sát {n:2-5} công trình, kiến nghị sửa {n:1-3} hạng mục.",
      "Nhân rộng {n:1-3} mô hình “Dân vận khéo”: tuyến hẻm tự quản, tiết kiệm nuôi heo đất, hỗ trợ người bán vé số.",
      "Hoà giải thành {n:3-9}/{n:10-11} vụ mâu thuẫn nhỏ trong Nhân dân ngay tại {area}.",
      "Quỹ Vì người nghèo vận động được {s:70-160} triệu đồng, hỗ trợ {n:6-18} trường hợp khó khăn đột xuất.",
      "Công khai các khoản vận động, thu chi và danh sách hỗ trợ tại nhà văn hoá {area}.",
    ],
    summary: [
      "{Unit} có {15a.rate} người trong độ tuổi tham gia các tổ chức chính trị – xã hội ({15a.top}/{15a.bottom} người).",
      "Trong {period}, Nhân dân {unit} góp đất, kinh phí và ngày công cho các công trình chung; tỷ lệ tập hợp quần chúng đạt {15a.rate}.",
      "{Unit} tổ chức đối thoại, giải quyết phần lớn kiến nghị của Nhân dân; {15a.top} người tham gia các tổ chức chính trị – xã hội.",
    ],
    troubles: [
      [
        "Tập hợp đoàn viên, hội viên ở một số {area} còn khó.",
        "Lao động trẻ đi làm ở các khu công nghiệp ngoài tỉnh, chỉ về dịp lễ, Tết.",
        "Đề nghị hướng dẫn hình thức sinh hoạt linh hoạt, trực tuyến cho đoàn viên, hội viên đi làm ăn xa.",
      ],
      [
        "Một số chi hội, Tổ nhân dân tự quản hoạt động còn hình thức.",
        "Kinh phí hoạt động ít, người phụ trách kiêm nhiều việc.",
        "Kiến nghị xem xét định mức hỗ trợ cho Tổ nhân dân tự quản.",
      ],
      [
        "Việc trả lời kiến nghị liên quan đến đất đai còn chậm.",
        "Nội dung vượt thẩm quyền, phải chờ ý kiến cơ quan chuyên môn.",
        "Đề nghị các phòng chuyên môn trả lời trong thời hạn 15 ngày làm việc.",
      ],
    ],
    next: [
      "Củng cố chi hội, Tổ nhân dân tự quản còn yếu; phát triển đoàn viên, hội viên mới.",
      "Giám sát việc giải quyết kiến nghị sau đối thoại; thông báo kết quả đến Nhân dân.",
      "Nhân rộng mô hình “Dân vận khéo”, chuẩn bị bình chọn mô hình tiêu biểu.",
      "Vận động Nhân dân tham gia công trình hẻm xanh, đường hoa ở {area}.",
    ],
  },
};
