import Link from "next/link";

type SiteFooterProps = {
  /** who answers for the portal */
  organisation: string;
  /** what the figures on the page are */
  about?: string;
  help: { phone?: string; email?: string; text: string };
  links?: readonly { href: string; label: string }[];
};

const publicFigures =
  "Số liệu chỉ gồm báo cáo đã được duyệt. Mỗi con số có liên kết đến cách tính và đơn vị đóng góp.";

/** The owner, the help contact, always in the same place, and the links about the portal itself. */
export function SiteFooter({ organisation, about = publicFigures, help, links = [] }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-line border-t bg-wash text-sm print:mt-8 print:bg-transparent">
      <div className="wrap grid gap-6 py-8 md:grid-cols-[2fr_1.4fr_1fr] md:gap-8">
        <div>
          <p className="font-bold">{organisation}</p>
          <p className="mt-1">{about}</p>
        </div>
        <div>
          <p className="font-bold">Trợ giúp</p>
          <p className="mt-1">{help.text}</p>
          {help.phone && (
            <p>
              Điện thoại:{" "}
              <a href={`tel:${help.phone.replace(/[^\d+]/g, "")}`} className="inline-block py-3 tabular-nums">
                {help.phone}
              </a>
            </p>
          )}
          {help.email && (
            <p>
              Thư điện tử:{" "}
              <a href={`mailto:${help.email}`} className="inline-block break-all py-3">
                {help.email}
              </a>
            </p>
          )}
        </div>
        {links.length > 0 && (
          <nav aria-label="Về cổng này" className="print:hidden">
            <ul className="md:-mt-3">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className="inline-block py-3">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
