import type { ReactNode } from "react";
import { Page } from "./Page";
import { SiteHeader } from "./SiteHeader";

type MessagePageProps = { title: string; footer?: ReactNode; children: ReactNode };

/** A page that only says something (not found, outage): brand, message, and what to do next. Needs no data. */
export function MessagePage({ title, footer, children }: MessagePageProps) {
  return (
    <>
      <SiteHeader title="Cổng theo dõi thực hiện Nghị quyết" home="/" />
      <Page>
        <div className="max-w-text py-6">
          <h1 className="mb-4">{title}</h1>
          {children}
        </div>
      </Page>
      {footer}
    </>
  );
}
