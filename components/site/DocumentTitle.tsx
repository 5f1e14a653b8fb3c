/**
 * The title of a page whose form may fail: "Lỗi: " stands before it then, without JavaScript as well. The metadata of
 * such a page must name no title, or there are two.
 */
export function DocumentTitle({ title, failed = false }: { title: string; failed?: boolean }) {
  return <title>{`${failed ? "Lỗi: " : ""}${title} – Cổng theo dõi thực hiện Nghị quyết`}</title>;
}
