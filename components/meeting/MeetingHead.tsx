import { OfficialHead } from "@/components/submission/OfficialHead";
import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { meetingTitle } from "@/lib/meeting/labels";
import { type MeetingPack, meetingPath } from "@/lib/meeting/schema";

/** Title and choice of period; on paper the head of an official document, its number left to be filled in. */
export function MeetingHead({ pack }: { pack: MeetingPack }) {
  const { organisation, period, periods, at } = pack;
  return (
    <>
      <OfficialHead
        organisation={organisation}
        unit={{ name: organisation.office, kind: "AGENCY" }}
        code="……"
        on={at}
      />
      <h1 className="print:text-center print:text-xl print:uppercase">{meetingTitle(period)}</h1>
      <div className="mt-4 flex flex-wrap items-end gap-x-8 gap-y-1 border-line border-b pb-3 print:hidden">
        <form action="/van-phong/tai-lieu-hop" className="flex items-end gap-3 [&>div]:mb-0">
          <SelectField
            name="ky"
            label="Kỳ báo cáo"
            options={periods.map(({ code, label }) => ({ value: code, label }))}
            defaultValue={period.code}
          />
          <Button variant="secondary">Xem</Button>
        </form>
        <div className="flex flex-wrap items-center gap-x-6">
          <a href={meetingPath(period.code, "/xlsx")} className="inline-block py-2.5">
            Tải về Excel (.xlsx)
          </a>
          <span className="text-ink-2 text-sm">
            Để in hoặc lưu PDF: dùng lệnh In của trình duyệt (Ctrl + P).
          </span>
        </div>
      </div>
    </>
  );
}
