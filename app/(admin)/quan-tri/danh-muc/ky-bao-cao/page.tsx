import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Changed } from "@/components/catalogue/Changed";
import { RuleForm } from "@/components/catalogue/RuleForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { reportingRule } from "@/lib/catalogue/queries.indicators";
import { cataloguePath } from "@/lib/catalogue/schema";
import { ruleLabel } from "@/lib/period/labels.holidays";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<{ da?: string | string[] }> };

/** When reports open and fall due. */
export default async function RulePage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const [rule, { name }, { da }] = await Promise.all([reportingRule(actor), organisationOn(), searchParams]);
  const title = "Quy định kỳ báo cáo";
  const { opensDayOfLastMonth: opensDay, dueDayOfLastMonth: dueDay, dueTime } = rule;
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading title={title} lede={ruleLabel(rule)} />
      <Changed said={da} />
      <p className="mb-6 max-w-text text-ink-2">
        Thay đổi áp dụng cho các kỳ chưa mở và các năm tạo sau. Kỳ đã mở, đã đóng và kỳ Văn phòng đã đặt riêng
        thời điểm giữ nguyên. Nhịp báo cáo (tháng, quý, năm) không đổi được trong một nghị quyết.
      </p>
      <RuleForm title={title} rule={{ opensDay, dueDay, dueTime }} />
    </AdminFrame>
  );
}
