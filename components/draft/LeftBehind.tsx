"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";
import { deleteEntry, entriesOf } from "@/lib/draft/browser.store";
import type { Entry, ReportKey } from "@/lib/draft/schema";
import { formatDateTime } from "@/lib/format";
import type { FormFields } from "@/lib/measure/schema";
import { UnsavedText } from "./UnsavedText";

type LeftBehindProps = { report: ReportKey; stored: FormFields; labelOf: (name: string) => string };

/** On a locked report: texts that this browser still holds because they were never stored, until they are dismissed. */
export function LeftBehind({ report, stored, labelOf }: LeftBehindProps) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const { accountId, periodCode, taskSlug } = report;
  useEffect(() => {
    // A browser without a database of its own has nothing to show.
    entriesOf({ accountId, periodCode, taskSlug }).then(setEntries, () => {});
  }, [accountId, periodCode, taskSlug]);
  function dismiss(entry: Entry) {
    setEntries((before) => before.filter((one) => one !== entry));
    deleteEntry(entry).catch(() => {});
  }
  return entries.map((entry) => (
    <UnsavedText
      key={entry.pageId}
      title={`Nội dung chưa gửi, nhập lúc ${formatDateTime(new Date(entry.at))}`}
      typed={entry.typed}
      stored={{ ...stored, ...unchanged(entry) }}
      labelOf={labelOf}
    >
      <Button type="button" variant="secondary" className="mt-4" onClick={() => dismiss(entry)}>
        Bỏ nội dung này
      </Button>
    </UnsavedText>
  ));
}

/** What was not typed but stood in the form is nothing to show. */
function unchanged({ base, typed }: Entry): FormFields {
  return Object.fromEntries(Object.entries(typed).filter(([name, text]) => base[name] === text));
}
