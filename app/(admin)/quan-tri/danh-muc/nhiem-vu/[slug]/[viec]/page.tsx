import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { AssignForms } from "@/components/catalogue/AssignForms";
import { Changed } from "@/components/catalogue/Changed";
import { EndStep } from "@/components/catalogue/EndStep";
import { NewMeasureForm } from "@/components/catalogue/NewMeasureForm";
import { TaskForm } from "@/components/catalogue/TaskForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { reporterChoices, taskStepLabels } from "@/lib/catalogue/labels";
import { findCatalogueTask } from "@/lib/catalogue/queries";
import { indicatorChoices } from "@/lib/catalogue/queries.form";
import { cataloguePath, taskPath, taskSteps } from "@/lib/catalogue/schema";
import { formatDate } from "@/lib/format";
import { organisationOn, today } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The forms write the title themselves: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = {
  params: Promise<{ slug: string; viec: string }>;
  searchParams: Promise<{ da?: string | string[] }>;
};

/** One change of a task. */
export default async function TaskStepPage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ slug, viec }, { da }] = await Promise.all([params, searchParams]);
  const step = taskSteps.find((known) => known === viec);
  const [task, { name }] = await Promise.all([findCatalogueTask(actor, slug), organisationOn()]);
  if (!task || !step) notFound();
  const day = formatDate(today());
  const title = `${taskStepLabels[step]}: ${task.title}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb
        items={[
          { href: cataloguePath, label: "Danh mục" },
          { href: taskPath(slug), label: task.title },
        ]}
      />
      <PageHeading title={title} />
      <Changed said={da} />
      {step === "sua" && <TaskForm title={title} task={task} />}
      {step === "phan-cong" && <AssignForms title={title} task={task} today={day} />}
      {step === "chi-so-moi" && (
        <NewMeasureForm
          title={title}
          taskId={task.id}
          {...(await indicatorChoices(actor, task.id))}
          reporters={reporterChoices(task.units)}
          today={day}
        />
      )}
      {step === "ket-thuc" && (
        <EndStep title={title} of={{ taskId: task.id }} endedOn={task.endedOn} today={today()} />
      )}
    </AdminFrame>
  );
}
