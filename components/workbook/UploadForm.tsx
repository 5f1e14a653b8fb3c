import type { ReactNode } from "react";
import { SecretsNotice } from "@/components/site/SecretsNotice";
import { GuardedForm } from "@/components/submission/GuardedForm";
import { Button } from "@/components/ui/Button";
import { describedBy, Field, inputLook } from "@/components/ui/Field";
import type { UploadState } from "@/lib/workbook/actions";
import { tooLargeLabel } from "@/lib/workbook/labels";
import { LARGEST_FILE } from "@/lib/workbook/schema";
import { Problems } from "./Problems";

type UploadFormProps = {
  period: string;
  takes: boolean;
  state: UploadState;
  refusal: string;
  post: (form: FormData) => void;
  send: (form: FormData) => Promise<void>;
  /** says no without asking the server */
  refuse: (refusal: string) => void;
  /** the steps before this one */
  children: ReactNode;
};

const hint = "Tệp .xlsx tải từ trang này, không quá 1,5 MB. Bước này chưa lưu gì.";

/** The browser's own button inside the input. */
const button =
  "cursor-pointer file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-sm file:border-0 file:bg-line-2 file:px-3 file:font-bold file:text-ink";

/** Chooses the file; what was wrong with the last one stands on top. */
export function UploadForm({ period, takes, state, refusal, post, send, refuse, children }: UploadFormProps) {
  const described = describedBy("file", { hint, error: refusal });
  async function check(form: FormData) {
    const file = form.get("file");
    if (file instanceof File && file.size > LARGEST_FILE) return refuse(tooLargeLabel);
    return send(form);
  }
  return (
    <>
      <Problems attempt={state.attempt} message={refusal} problems={state.problems} />
      {children}
      {takes && (
        <section aria-labelledby="tai-len">
          <h2 id="tai-len">3. Tải tệp lên và xem trước</h2>
          <SecretsNotice />
          <GuardedForm post={post} send={check}>
            {(pending) => (
              <>
                <input type="hidden" name="periodCode" value={period} />
                <Field id="file" label="Tệp Excel đã điền" hint={hint} error={refusal || undefined}>
                  <input
                    // A file that was changed on the disk must be chosen anew, or the browser cannot read it.
                    key={state.attempt}
                    id="file"
                    name="file"
                    type="file"
                    accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    aria-describedby={described}
                    aria-invalid={refusal ? true : undefined}
                    className={`${inputLook(refusal || undefined)} ${button}`}
                  />
                </Field>
                <Button aria-disabled={pending}>{pending ? "Đang đọc tệp…" : "Xem trước thay đổi"}</Button>
              </>
            )}
          </GuardedForm>
        </section>
      )}
    </>
  );
}
