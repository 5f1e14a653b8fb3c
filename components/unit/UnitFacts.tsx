import Link from "next/link";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { accountPath } from "@/lib/account/schema.admin";
import type { UnitDetail } from "@/lib/unit/queries.admin";
import { UnitState } from "./UnitsTable";

/** What is known of one unit: state, code, tasks, accounts. */
export function UnitFacts({ unit }: { unit: UnitDetail }) {
  const accounts = unit.accounts ?? [];
  const items = [
    { term: "Tình trạng", description: <UnitState endedOn={unit.endedOn} /> },
    { term: "Mã", description: unit.code },
    { term: "Nhiệm vụ đang giao", description: String(unit.tasks) },
    {
      term: "Tài khoản",
      description:
        accounts.length === 0
          ? "Chưa có tài khoản nào."
          : accounts.map(({ username, disabled }) => (
              <span key={username} className="block">
                <Link
                  href={accountPath(username)}
                  prefetch={false}
                  className="-my-1.5 inline-block break-all py-2.5"
                >
                  {username}
                </Link>
                {disabled && <span className="text-ink-2"> (đã khoá)</span>}
              </span>
            )),
    },
  ];
  return <DefinitionList items={items} />;
}
