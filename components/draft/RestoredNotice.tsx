import { Button } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import type { Restored } from "@/lib/draft/schema";
import { formatDateTime } from "@/lib/format";
import { FieldLinks } from "./FieldLinks";

type RestoredNoticeProps = {
  restored: Restored;
  labelOf: (name: string) => string;
  discard: (discarded: boolean) => void;
};

/** That unsent text was brought back, where it stands, and the way to drop it (and to change one's mind). */
export function RestoredNotice({ restored, labelOf, discard }: RestoredNoticeProps) {
  const { at, texts, homeless, discarded } = restored;
  const time = formatDateTime(new Date(at));
  if (discarded) {
    return (
      <Callout tone="info" title="Đã bỏ nội dung khôi phục.">
        <Button type="button" variant="text" className="-ml-2" onClick={() => discard(false)}>
          Lấy lại nội dung lúc {time}
        </Button>
      </Callout>
    );
  }
  return (
    <Callout tone="info" title={`Đã khôi phục nội dung chưa gửi lúc ${time}.`}>
      {Object.keys(texts).length > 0 && <p>Nội dung đã vào các ô sau và đang được lưu:</p>}
      <FieldLinks names={Object.keys(texts)} labelOf={labelOf} />
      {Object.entries(homeless).map(([name, text]) => (
        <p key={name} className="mt-2">
          Ô cũ không còn trong biểu mẫu: <span className="whitespace-pre-line">“{text}”</span>
        </p>
      ))}
      <Button type="button" variant="secondary" className="mt-2" onClick={() => discard(true)}>
        Bỏ nội dung khôi phục
      </Button>
    </Callout>
  );
}
