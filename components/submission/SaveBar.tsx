import { Button } from "@/components/ui/Button";
import { ToneIcon } from "@/components/ui/ToneIcon";

type SaveBarProps = { pending: boolean; failed: boolean; savedAt: string; maySend: boolean };

/**
 * The buttons of the form, always in sight where the screen is high enough. Saving comes first: Enter in a field
 * presses the first button, and that must not be the one that leads on.
 */
export function SaveBar({ pending, failed, savedAt, maySend }: SaveBarProps) {
  return (
    <div className="bottom-0 z-10 mt-8 grid grid-cols-2 items-center gap-x-3 gap-y-1 border-line border-t bg-paper py-3 sm:flex [@media(min-height:34rem)]:sticky">
      <Button variant="secondary" name="next" value="stay" aria-disabled={pending} className="max-sm:px-2">
        Lưu bản nháp
      </Button>
      <Button name="next" value="check" aria-disabled={pending} className="max-sm:px-2">
        {maySend ? "Xem lại và gửi" : "Lưu và xem lại"}
      </Button>
      <p role="status" className="col-span-2 text-ink-2 text-sm">
        <State pending={pending} failed={failed} savedAt={savedAt} />
      </p>
    </div>
  );
}

function State({ pending, failed, savedAt }: Omit<SaveBarProps, "maySend">) {
  if (pending) return "Đang lưu…";
  if (failed) return <b className="text-bad">Chưa lưu: xem thông báo ở đầu trang.</b>;
  if (!savedAt) return "Chưa có bản lưu.";
  return (
    <>
      <ToneIcon sign="ok" className="inline size-3.5 text-ok" /> Đã lưu lúc {savedAt}
    </>
  );
}
