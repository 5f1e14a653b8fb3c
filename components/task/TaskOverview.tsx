import { StandingTag } from "@/components/indicator/StandingTag";
import { Distribution } from "@/components/ui/Distribution";
import { approvedText, taskCoverageText } from "@/lib/publication/labels";
import { ratingParts, taskSentence } from "@/lib/publication/labels.series";
import type { PublicPeriod, TaskView } from "@/lib/publication/schema";
import { taskSourcePath } from "@/lib/publication/schema.sources";
import { inSentence } from "@/lib/resolution/labels";
import { TaskProgress } from "./TaskProgress";

type TaskOverviewProps = { task: TaskView; period: PublicPeriod | null; office: string };

/** A task in one period: mean progress, how the office rated the units, and who is in it. */
export function TaskOverview({ task, period, office }: TaskOverviewProps) {
  return (
    <section aria-labelledby="tien-do" className="rounded-md bg-wash px-4 py-5 sm:px-6">
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="tien-do" className="my-0">
          {period ? `Tiến độ đến hết ${inSentence(period.label)}` : "Tiến độ"}
        </h2>
        <StandingTag standing={task.standing} />
      </div>
      {period && <p className="mb-4">{taskSentence(task, period.label)}</p>}
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <div>
          <h3 className="mb-1 text-base">Trung bình các đơn vị đã báo cáo</h3>
          <TaskProgress task={task} />
        </div>
        <div>
          <h3 className="mb-1 text-base">{`${office} đánh giá từng đơn vị`}</h3>
          <Distribution parts={ratingParts(task)} />
        </div>
      </div>
      <p className="mt-4 text-ink-2 text-sm tabular-nums">
        {`Đã có báo cáo: ${taskCoverageText(task)}.`}
        {task.updatedAt && ` Báo cáo gần nhất được ${approvedText(office, task.updatedAt)}.`}
        {period && task.mean !== null && (
          <>
            {" "}
            <a href={taskSourcePath(task.slug, period.code)} className="-my-2.5 inline-block py-2.5">
              Xem nguồn của số trung bình
            </a>
          </>
        )}
      </p>
    </section>
  );
}
