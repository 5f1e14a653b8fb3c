import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { approvedText, coverageText } from "@/lib/publication/labels";
import { missingText } from "@/lib/publication/labels.formula";
import type { Coverage } from "@/lib/publication/schema";
import type { Missing } from "@/lib/publication/schema.sources";

type SourceFactsProps = {
  formula: ReactNode;
  /** the formula with its numbers */
  worked: string | null;
  span: string;
  coverage: Coverage;
  missing: Missing;
  office: string;
  approvedAt: Date | null;
};

/** How a figure is made: by which formula, from when, who is in it and who is not, approved by which office. */
export function SourceFacts(props: SourceFactsProps) {
  const { formula, worked, span, coverage, missing, office, approvedAt } = props;
  const lacking = missingText(missing);
  const items = [
    { term: "Cách tính", description: formula },
    worked && { term: "Phép tính", description: <b className="tabular-nums">{worked}</b> },
    { term: "Thời gian", description: span },
    {
      term: "Đơn vị có trong số liệu",
      description: (
        <>
          {coverageText(coverage)}
          {lacking && <span className="block text-ink-2 text-sm">{lacking}</span>}
        </>
      ),
    },
    {
      term: "Người duyệt",
      description: approvedAt
        ? `${approvedText(office, approvedAt)} (lần gần nhất), từng báo cáo một, sau khi lãnh đạo đơn vị gửi.`
        : `${office}, từng báo cáo một, sau khi lãnh đạo đơn vị gửi.`,
    },
  ];
  return <DefinitionList items={items.filter((item) => !!item)} />;
}
