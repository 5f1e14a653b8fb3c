/** Sample wording of the agencies for town planning and schools; the marks in braces: demo-texts.ts. */

const none = [[], [], [], []];

export const serviceTexts = {
  "quan-ly-do-thi van-hoa-an-sinh": {
    opening: [
      "Phòng Quản lý đô thị theo dõi thu gom rác, thoát nước, chiếu sáng và cây xanh phục vụ đời sống người dân trong {period}.",
      "Trong {period}, Phòng Quản lý đô thị tập trung duy tu hạ tầng công cộng và chăm sóc cây xanh đô thị.",
    ],
    season: none,
    special: [],
    figures: ["Diện tích cây xanh đô thị cuối năm đạt {13.top} m², bình quân {13.rate} m²/người."],
    work: [
      "Trồng mới {n:140-380} cây bóng mát, cắt tỉa {n:420-900} cây để bảo đảm an toàn.",
      "Nạo vét {n:12-28} km cống thoát nước, xử lý {n:3-7} điểm ngập cục bộ.",
      "Giám sát đơn vị thu gom rác ở {n:24-42} tuyến, nhắc nhở {n:2-6} lần chưa đúng giờ.",
      "Thay {n:120-260} bộ đèn tiết kiệm điện, tỷ lệ tuyến đường chính được chiếu sáng đạt {p:95-99}.",
      "Chăm sóc {n:6-11} công viên, hoa viên; lắp thêm {n:4-9} bộ dụng cụ thể dục ngoài trời.",
    ],
    summary: [
      "Phòng Quản lý đô thị trồng thêm cây xanh, nạo vét cống thoát nước và sửa chữa chiếu sáng công cộng trong {period}.",
      "Năm {year}, diện tích cây xanh đô thị bình quân đạt {13.rate} m²/người.",
    ],
    troubles: [
      [
        "Quỹ đất dành cho cây xanh ở khu trung tâm còn ít.",
        "Mật độ xây dựng cao, vỉa hè hẹp.",
        "Đề nghị dành tỷ lệ đất cây xanh trong các khu dân cư mới.",
      ],
    ],
    next: [
      "Trồng bổ sung cây xanh trên các tuyến đường mới; tiếp tục xử lý điểm ngập.",
      "Kiểm tra cây xanh, chiếu sáng trước dịp lễ, Tết.",
    ],
  },
  "quan-ly-do-thi du-an-ha-tang": {
    opening: [
      "Phòng Quản lý đô thị theo dõi tiến độ các dự án trọng điểm của nhiệm vụ đột phá về hạ tầng trong {period}.",
      "Trong {period}, Phòng Quản lý đô thị phối hợp chủ đầu tư và các phường, xã tháo gỡ từng vướng mắc của dự án.",
    ],
    season: none,
    special: [
      "{when:2021-q3}Phần lớn công trình tạm dừng thi công trong thời gian giãn cách; tiến độ chung bị chậm.",
    ],
    figures: [],
    work: [
      "Dự án san lấp Mương Nhà Máy đạt khoảng {p:35-70} khối lượng; đang xử lý đoạn giáp khu dân cư hiện hữu.",
      "Khu đô thị Nam An Lộc: hoàn thành kiểm đếm {n:60-140} hộ, niêm yết phương án bồi thường đợt {n:1-3}.",
      "Đường Nguyễn Tất Thành nối dài: trình thẩm định thiết kế, cắm mốc giải phóng mặt bằng {n:2-4} km.",
      "Cơ sở vật chất cửa khẩu Mộc Rá: rà soát nhu cầu bến bãi, đề xuất phân kỳ đầu tư.",
      "Tự chấm điểm tiêu chí đô thị loại II: {n:38-49} tiêu chuẩn đạt, {n:8-14} tiêu chuẩn cần bổ sung.",
      "Đề xuất thu hồi {n:1-3} khu đất giao nhà đầu tư chậm sử dụng.",
    ],
    summary: [
      "Các dự án trọng điểm tiếp tục được tháo gỡ vướng mắc về mặt bằng và thủ tục; nhiệm vụ đạt {progress} kế hoạch năm {year}.",
      "Trong {period}, thành phố kiểm đếm, niêm yết phương án bồi thường khu đô thị Nam An Lộc và tiếp tục san lấp Mương Nhà Máy.",
    ],
    troubles: [
      [
        "Tiến độ giải phóng mặt bằng các dự án trọng điểm chậm.",
        "Thiếu nền tái định cư, xác định giá đất cụ thể mất nhiều thời gian.",
        "Kiến nghị ưu tiên đầu tư khu tái định cư trước khi thu hồi đất.",
      ],
      [
        "Thiếu nguồn cát san lấp.",
        "Các mỏ cát trong tỉnh ưu tiên công trình cao tốc.",
        "Đề nghị tỉnh phân bổ khối lượng cát riêng cho dự án của thành phố.",
      ],
    ],
    next: [
      "Họp giao ban dự án hằng tháng, chốt thời hạn cho từng vướng mắc.",
      "Hoàn thiện hồ sơ các tiêu chuẩn đô thị loại II còn thiếu.",
    ],
  },
  "quan-ly-do-thi trat-tu-do-thi": {
    opening: [
      "Phòng Quản lý đô thị phối hợp các phường, xã kiểm tra trật tự xây dựng và lòng lề đường trong {period}.",
      "Trong {period}, công tác quản lý trật tự đô thị được thực hiện thường xuyên, có kiểm tra chéo giữa các địa bàn.",
    ],
    season: none,
    special: [],
    figures: [],
    work: [
      "Cấp {n:65-150} giấy phép xây dựng, {p:98-99} đúng hạn; kiểm tra sau cấp phép {n:40-90} công trình.",
      "Xử lý {n:4-12} trường hợp vi phạm trật tự xây dựng, số tiền phạt {n:60-210} triệu đồng.",
      "Ra quân liên ngành {n:5-11} đợt, lập lại trật tự ở {n:6-12} tuyến đường trọng điểm.",
      "Sơn kẻ vạch đường, bổ sung {n:18-46} biển báo giao thông ở các giao lộ.",
      "Trả lời {n:12-30} phản ánh hiện trường của người dân trong thời hạn quy định.",
    ],
    summary: [
      "Trong {period}, Phòng Quản lý đô thị ra quân lập lại trật tự ở các tuyến đường trọng điểm và kiểm tra công trình sau cấp phép.",
      "Trật tự xây dựng và lòng lề đường được kiểm tra thường xuyên; nhiệm vụ đạt {progress} kế hoạch năm {year}.",
    ],
    troubles: [
      [
        "Lực lượng kiểm tra mỏng so với số công trình.",
        "Biên chế ít, địa bàn rộng, phương tiện hạn chế.",
        "Đề nghị cho phép các phường, xã ký hợp đồng cộng tác viên trật tự đô thị.",
      ],
    ],
    next: [
      "Tiếp tục ra quân liên ngành; xử lý dứt điểm hồ sơ vi phạm tồn đọng.",
      "Số hoá hồ sơ cấp phép để các phường, xã cùng theo dõi.",
    ],
  },
  "giao-duc van-hoa-an-sinh": {
    opening: [
      "Ngành giáo dục thành phố thực hiện nhiệm vụ năm học và xây dựng trường đạt chuẩn quốc gia trong {period} theo kế hoạch.",
      "Trong {period}, Phòng Giáo dục và Đào tạo tập trung nâng chất lượng dạy học và cơ sở vật chất trường lớp.",
    ],
    season: [
      ["Tổ chức ôn tập, thi học sinh giỏi cấp thành phố với {n:260-420} học sinh dự thi."],
      [
        "Tổng kết năm học; tỷ lệ hoàn thành chương trình tiểu học đạt {p:98-99}, tốt nghiệp trung học cơ sở đạt {p:98-99}.",
      ],
      ["Chuẩn bị năm học mới, tuyển sinh đầu cấp đúng tuyến; huy động trẻ 5 tuổi ra lớp đạt {p:98-99}."],
      ["Sơ kết học kỳ I; kiểm tra phổ cập giáo dục, xoá mù chữ ở 7/7 phường, xã."],
    ],
    special: [
      "{when:2021-q3,2021-q4}Tổ chức dạy học trực tuyến và giao bài tại nhà do dịch COVID-19; vận động {n:320-680} thiết bị học tập cho học sinh khó khăn.",
    ],
    figures: [
      "Có thêm {8a.value} trường mẫu giáo đạt chuẩn quốc gia mức độ 1.",
      "Có thêm {8b.value} trường tiểu học đạt chuẩn quốc gia mức độ 1.",
      "Có thêm {8c.value} trường trung học cơ sở đạt chuẩn quốc gia mức độ 1.",
      "Có thêm {8d.value} trường đạt chuẩn quốc gia mức độ 2.",
    ],
    work: [
      "Kiểm tra, tư vấn hồ sơ trường chuẩn quốc gia cho {n:2-5} trường; bổ sung thiết bị cho {n:4-9} phòng bộ môn.",
      "Bồi dưỡng {n:180-360} lượt giáo viên theo chương trình giáo dục phổ thông 2018.",
      "Sửa chữa {n:6-18} phòng học, {n:3-8} công trình vệ sinh bằng ngân sách và nguồn vận động.",
      "Vận động {n:240-520} suất học bổng, giúp {n:12-31} học sinh có nguy cơ bỏ học trở lại lớp.",
      "Các trường tổ chức trải nghiệm, giáo dục kỹ năng phòng, chống đuối nước cho {n:1800-3600} lượt học sinh.",
    ],
    summary: [
      "Ngành giáo dục thành phố bảo đảm kế hoạch năm học, sửa chữa trường lớp và tiếp tục xây dựng trường đạt chuẩn quốc gia trong {period}.",
      "Phòng Giáo dục và Đào tạo tư vấn hồ sơ trường chuẩn quốc gia và vận động học bổng cho học sinh khó khăn; nhiệm vụ đạt {progress} kế hoạch năm.",
    ],
    troubles: [
      [
        "Một số trường tiểu học chưa đủ diện tích và phòng bộ môn để công nhận chuẩn.",
        "Quỹ đất mở rộng trường khó khăn, vốn xây dựng bố trí theo giai đoạn.",
        "Đề nghị ưu tiên vốn trung hạn cho các trường trong lộ trình chuẩn quốc gia.",
      ],
      [
        "Thiếu giáo viên một số môn học mới.",
        "Nguồn tuyển ít, định mức biên chế chưa theo kịp.",
        "Kiến nghị tỉnh bổ sung biên chế giáo viên tin học, tiếng Anh.",
      ],
    ],
    next: [
      "Hoàn thiện hồ sơ đề nghị công nhận trường chuẩn quốc gia theo lộ trình.",
      "Tiếp tục bồi dưỡng giáo viên; theo dõi học sinh có nguy cơ bỏ học.",
    ],
  },
};
