import type { FormEvent } from "react";
import { Button } from "@/components/ui/Button";
import { removeAttachmentFormAction } from "@/lib/attachment/actions";
import type { AttachmentRef } from "@/lib/attachment/schema";

type RemoveButtonProps = {
  address: { periodCode: string; taskSlug: string };
  /** of the report as the page shows it */
  revision: number;
  file: AttachmentRef;
  onRemove: (event: FormEvent<HTMLFormElement>, fileName: string) => void;
};

/** Takes one file out of the draft, without asking: the file is still on the official's own computer. */
export function RemoveButton({ address, revision, file, onRemove }: RemoveButtonProps) {
  return (
    <form
      action={removeAttachmentFormAction}
      onSubmit={(event) => onRemove(event, file.fileName)}
      className="flex-none"
    >
      <input type="hidden" name="periodCode" value={address.periodCode} />
      <input type="hidden" name="taskSlug" value={address.taskSlug} />
      <input type="hidden" name="id" value={file.id} />
      <input type="hidden" name="revision" value={revision} />
      <Button variant="text">
        Bỏ tệp<span className="sr-only"> {file.fileName}</span>
      </Button>
    </form>
  );
}
