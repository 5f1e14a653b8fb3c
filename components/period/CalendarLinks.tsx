import { ButtonLink } from "@/components/ui/Button";

/** Where years are made and holidays are kept; leaders only read the holidays. */
export function CalendarLinks({ managed }: { managed: boolean }) {
  return (
    <p className="mb-2 flex max-w-none flex-wrap gap-3">
      {managed && <ButtonLink href="/van-phong/ky/tao">Tạo kỳ cho một năm</ButtonLink>}
      <ButtonLink variant="text" className={managed ? "" : "-ml-2"} href="/van-phong/ky/ngay-nghi">
        Ngày nghỉ lễ, Tết
      </ButtonLink>
    </p>
  );
}
