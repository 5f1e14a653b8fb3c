import Link from "next/link";
import type { TaskRow } from "@/lib/workspace/queries";

type TaskProblemsProps = { period: string; tasks: readonly TaskRow[] };

/** What stands in the way of each report, every sentence leading to its field and from there back. */
export function TaskProblems({ period, tasks }: TaskProblemsProps) {
  return (
    <ul className="border-line border-t">
      {tasks.map(({ slug, title, problems, returned }) => {
        const form = `/bao-cao/${period}/${slug}?tu=nop-tat-ca`;
        return (
          <li key={slug} className="border-line border-b py-3">
            <h3>{title}</h3>
            {returned && (
              <p className="line-clamp-3 max-w-text border-gold border-l-4 pl-3 text-sm">
                <b>Văn phòng trả lại:</b> {returned.reason}
              </p>
            )}
            <ul className="max-w-text">
              {problems.map(({ field, message }) => (
                <li key={field}>
                  <Link href={`${form}#${field}`} prefetch={false} className="inline-block py-2.5">
                    {message}
                  </Link>
                </li>
              ))}
              {problems.length === 0 && (
                <li>
                  <Link href={form} prefetch={false} className="inline-block py-2.5">
                    Chưa nhập. Mở báo cáo để nhập<span className="sr-only">: {title}</span>
                  </Link>
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
