import { Button } from "@/components/ui/Button";
import type { Upload } from "@/lib/attachment/browser";
import { sizeLabel } from "@/lib/attachment/calc";

type UploadItemProps = { upload: Upload; onRetry: () => void; onCancel: () => void };

/** A chosen file that is not in the report yet: how far it is, or why it was not taken. */
export function UploadItem({ upload, onRetry, onCancel }: UploadItemProps) {
  const { file, state, percent, error } = upload;
  const failed = state === "failed";
  return (
    <li
      className={`flex flex-wrap items-start justify-between gap-x-4 border-line border-b py-3 ${failed ? "border-l-4 border-l-bad pl-4" : ""}`}
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-bold [overflow-wrap:anywhere]">{file.name}</p>
        {failed ? (
          <p role="alert" className="mt-1 font-bold text-bad">
            <span className="sr-only">Lỗi: </span>
            {error}
          </p>
        ) : (
          <Progress name={file.name} state={state} percent={percent} size={file.size} />
        )}
      </div>
      <div className="flex flex-none gap-2">
        {upload.mayRetry && failed && (
          <Button type="button" variant="secondary" onClick={onRetry}>
            Thử lại<span className="sr-only"> {file.name}</span>
          </Button>
        )}
        <Button type="button" variant="text" onClick={onCancel}>
          {failed ? "Đóng" : "Hủy"}
          <span className="sr-only"> {file.name}</span>
        </Button>
      </div>
    </li>
  );
}

type ProgressProps = Pick<Upload, "state" | "percent"> & { name: string; size: number };

function Progress({ name, state, percent, size }: ProgressProps) {
  if (state === "waiting") return <p className="mt-1 text-ink-2 text-sm">Đang chờ · {sizeLabel(size)}</p>;
  const words = percent < 100 ? `Đang tải lên ${name}` : `Đang kiểm tra ${name}`;
  return (
    <>
      <p role="status" className="sr-only">
        {words}
      </p>
      <progress
        value={percent}
        max={100}
        aria-label={words}
        className="mt-2 block h-2.5 w-full appearance-none overflow-hidden rounded-full bg-line-2 [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-line-2 [&::-webkit-progress-value]:bg-ink"
      />
      <p aria-hidden="true" className="mt-1 text-ink-2 text-sm tabular-nums">
        {percent < 100 ? `Đang tải lên … ${percent} %` : "Đã tải xong, đang kiểm tra …"} · {sizeLabel(size)}
      </p>
    </>
  );
}
