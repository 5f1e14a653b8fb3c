import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { FieldErrors } from "@/lib/result";

type TaskFieldsProps = {
  typed: Record<string, string>;
  errors: FieldErrors;
  /** what is stored, said below each field when somebody else changed it */
  stored?: { title: string; summary: string; workItems: string };
};

/** The words of a task, of a new one and of one that is changed. */
export function TaskFields({ typed, errors, stored }: TaskFieldsProps) {
  const note = (text: string | undefined) =>
    text === undefined ? undefined : (
      <span className="whitespace-pre-line">Đang lưu: {text || "không có"}</span>
    );
  return (
    <>
      <TextField
        name="title"
        label="Tên nhiệm vụ"
        autoComplete="off"
        error={errors.title}
        note={note(stored?.title)}
        defaultValue={typed.title ?? ""}
      />
      <TextArea
        name="summary"
        label="Tóm tắt (không bắt buộc)"
        limit={1_000}
        rows={3}
        error={errors.summary}
        note={note(stored?.summary)}
        defaultValue={typed.summary ?? ""}
      />
      <TextArea
        name="workItems"
        label="Việc cần làm (không bắt buộc)"
        hint="Mỗi dòng một việc."
        limit={10_000}
        rows={8}
        error={errors.workItems}
        note={note(stored?.workItems)}
        defaultValue={typed.workItems ?? ""}
      />
    </>
  );
}
