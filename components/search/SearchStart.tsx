/** What stands below the form before anything is asked. */
export function SearchStart({ asked }: { asked: string }) {
  return (
    <div className="mt-8 max-w-text">
      {asked.trim() !== "" && <p>Chưa có từ nào để tìm: gõ ít nhất một chữ cái hoặc chữ số.</p>}
      <p>
        Mọi từ đã gõ phải có trong kết quả; chỉ cần gõ phần đầu của từ. Cũng có thể xem thẳng{" "}
        <a href="/#nhiem-vu">các nhiệm vụ</a>, <a href="/#chi-tieu">các chỉ tiêu</a> hoặc{" "}
        <a href="/don-vi">các đơn vị</a>.
      </p>
    </div>
  );
}
