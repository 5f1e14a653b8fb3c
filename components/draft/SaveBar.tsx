import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";

type SaveBarProps = { pending: boolean; maySend: boolean; children: ReactNode };

/**
 * The buttons of the form and the state of saving, always in sight where the screen is high enough. Saving comes first:
 * Enter in a field presses the first button, and that must not be the one that leads on.
 */
export function SaveBar({ pending, maySend, children }: SaveBarProps) {
  return (
    <div className="bottom-0 z-10 mt-8 grid grid-cols-2 items-center gap-x-3 gap-y-1 border-line border-t bg-paper py-3 sm:flex [@media(min-height:34rem)]:sticky">
      <Button variant="secondary" name="next" value="stay" aria-disabled={pending} className="max-sm:px-2">
        Lưu bản nháp
      </Button>
      <Button name="next" value="check" aria-disabled={pending} className="max-sm:px-2">
        {maySend ? "Xem lại và gửi" : "Lưu và xem lại"}
      </Button>
      <div className="col-span-2 min-h-6 text-ink-2 text-sm sm:min-w-0 sm:flex-1">{children}</div>
    </div>
  );
}
