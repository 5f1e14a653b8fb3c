import type { ReactNode } from "react";
import { Page } from "./Page";
import { SiteHeader } from "./SiteHeader";

/** A page that only says something (not found, outage): brand, message, and what to do next. Needs no data. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SiteHeader title="Cổng theo dõi thực hiện Nghị quyết" home="/" />
      <Page>
        <div className="max-w-text py-6">
          <h1 className="mb-4">{title}</h1>
          {children}
        </div>
      </Page>
    </>
  );
}
