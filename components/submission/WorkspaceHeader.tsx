"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site/SiteHeader";

type WorkspaceHeaderProps = {
  unit: string;
  /** the period that is worked on and its due time */
  subtitle: string;
  /** codes of the periods that are past for the unit */
  earlier: readonly string[];
  account: ReactNode;
};

const home = "/bao-cao";
const list = `${home}/cac-ky`;

/** The header of a unit's workspace. On the client only to know which page it stands on. */
export function WorkspaceHeader({ unit, subtitle, earlier, account }: WorkspaceHeaderProps) {
  const path = usePathname();
  const isEarlier = path === list || earlier.some((code) => `${path}/`.startsWith(`${home}/${code}/`));
  return (
    <SiteHeader
      title={unit}
      subtitle={subtitle}
      home={home}
      nav={[
        { href: home, label: "Báo cáo kỳ này", current: !isEarlier },
        { href: list, label: "Các kỳ trước", current: isEarlier },
      ]}
      account={account}
    />
  );
}
