/** What the portal is and how its figures come about, for whoever reads it for the first time. */
export function AboutPortal({ office, note }: { office: string; note: string }) {
  return (
    <div className="about grid gap-x-12 md:grid-cols-2">
      <section id="gioi-thieu">
        <h2>Giới thiệu Cổng</h2>
        <p>
          Cổng cho biết Nghị quyết Đại hội Đảng bộ đang được thực hiện đến đâu. Mỗi kỳ, các xã, phường và cơ
          quan báo cáo tiến độ từng nhiệm vụ cùng số liệu chỉ tiêu; {office} kiểm tra rồi duyệt. Chỉ nội dung
          đã duyệt được công khai ở đây.
        </p>
        {note && <p>{note}</p>}
      </section>
      <section id="cach-tinh">
        <h2>Cách tính số liệu</h2>
        <ul>
          <li>Tỷ lệ chung là tổng tử số chia tổng mẫu số của các đơn vị, không phải trung bình các tỷ lệ.</li>
          <li>Đơn vị chưa có báo cáo được nêu rõ, không tính là 0.</li>
          <li>
            Nhịp là phần đã đi được so với phần cần đi đến nay: từ 95 % là đúng tiến độ, từ 60 % là có nguy cơ
            chậm, dưới mức đó là chậm tiến độ.
          </li>
          <li>
            Chỉ tiêu có nhiều số đo được xếp theo số đo chậm nhất trong các số đo đã có căn cứ đánh giá.
          </li>
          <li>Thiếu mục tiêu, mốc so sánh hoặc số được giao thì ghi “Chưa đủ căn cứ”.</li>
        </ul>
      </section>
    </div>
  );
}
