import { SecretsNotice } from "@/components/site/SecretsNotice";
import { Button } from "@/components/ui/Button";
import { TextArea } from "@/components/ui/TextArea";
import type { FieldErrors } from "@/lib/result";
import { noteInput } from "@/lib/review/schema";
import { REASON_LIMIT } from "@/lib/submission/schema";

type ReasonFormProps = {
  hint: string;
  button: string;
  /** fields that may get a remark of their own */
  noteFields?: readonly { field: string; title: string }[];
  errors: FieldErrors;
  typed: Record<string, string>;
  pending: boolean;
};

/** Why a submission goes back to its unit, with remarks on single fields; the form around it sends it. */
export function ReasonForm({ hint, button, noteFields = [], errors, typed, pending }: ReasonFormProps) {
  const noted = noteFields.some(({ field }) => typed[noteInput(field)] || errors[noteInput(field)]);
  return (
    <>
      <TextArea
        name="reason"
        label="Lý do"
        hint={hint}
        limit={REASON_LIMIT}
        rows={4}
        error={errors.reason}
        defaultValue={typed.reason ?? ""}
      />
      {noteFields.length > 0 && (
        <details open={noted} className="mb-4">
          <summary className="flex min-h-11 cursor-pointer list-none items-center text-link underline underline-offset-3">
            Ghi chú vào từng mục
          </summary>
          <div className="pt-3">
            {noteFields.map(({ field, title }) => (
              <TextArea
                key={field}
                name={noteInput(field)}
                label={
                  <>
                    <span className="sr-only">Ghi chú: </span>
                    {title}
                  </>
                }
                rows={2}
                error={errors[noteInput(field)]}
                defaultValue={typed[noteInput(field)] ?? ""}
              />
            ))}
          </div>
        </details>
      )}
      <SecretsNotice />
      <Button variant="secondary" className="w-full" aria-disabled={pending}>
        {pending ? "Đang ghi…" : button}
      </Button>
    </>
  );
}
