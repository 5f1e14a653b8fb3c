import Link from "next/link";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button } from "@/components/ui/Button";
import type { ConfirmState } from "@/lib/workbook/actions";
import type { Preview } from "@/lib/workbook/schema";
import { Problems } from "./Problems";

type ConfirmFormProps = {
  period: string;
  preview: Preview;
  state: ConfirmState;
  post: (form: FormData) => void;
  send: (form: FormData) => Promise<void>;
};

/** Carries the changed fields along, so that confirming needs neither the file nor the server's memory. */
export function ConfirmForm({ period, preview, state, post, send }: ConfirmFormProps) {
  const tasks = preview.tasks.filter(({ stale }) => !stale);
  const ready = tasks.length > 0 && preview.errors.length === 0;
  return (
    <div className="mt-8">
      <Problems attempt={state.attempt} title="Chưa lưu" message={state.refusal} problems={[]} />
      {ready && (
        <GuardedForm post={post} send={send}>
          {(pending) => (
            <>
              <input type="hidden" name="periodCode" value={period} />
              {tasks.map(({ slug, revision, changes }) => (
                <span key={slug} hidden>
                  <input type="hidden" name={`revision.${slug}`} autoComplete="off" value={revision ?? ""} />
                  {changes.map(({ field, after }) => (
                    <input
                      key={field}
                      type="hidden"
                      name={`change.${slug}.${field}`}
                      autoComplete="off"
                      value={after}
                    />
                  ))}
                </span>
              ))}
              <Button aria-disabled={pending}>{pending ? "Đang lưu…" : "Lưu vào bản nháp"}</Button>
            </>
          )}
        </GuardedForm>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        {/* A new document: the page begins again without a file. */}
        <a href={`/bao-cao/${period}/excel`} className="inline-block py-2.5">
          Chọn tệp khác
        </a>
        <Link href={`/bao-cao/${period}`} prefetch={false} className="inline-block py-2.5">
          Về danh sách nhiệm vụ
        </Link>
      </p>
    </div>
  );
}
