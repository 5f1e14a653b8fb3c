"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { type ImportState, importAction } from "@/lib/catalogue/actions.import";
import { ImportProblems } from "./ImportProblems";
import { ImportSummaryList } from "./ImportSummaryList";

const start: ImportState = { attempt: 0, error: null, text: "", outcome: null };

/** Chooses a file, shows what is wrong or what it brings, and loads it when asked to. */
export function ImportForm() {
  const [state, action, pending] = useActionState(importAction, start);
  const { attempt, error, outcome, text } = state;
  const errors = error ? [{ field: "file", message: error }] : [];
  return (
    <>
      <ErrorSummary title="Chưa kiểm tra được tệp" errors={errors} attempt={attempt} />
      <div role="status">
        {outcome?.kind === "FORBIDDEN" && (
          <Callout tone="bad" title="Không có quyền">
            Chỉ quản trị viên nhập được danh mục.
          </Callout>
        )}
        {outcome?.kind === "PROBLEMS" && <ImportProblems problems={outcome.problems} />}
        {outcome?.kind === "LOADED" && (
          <Callout tone="ok" title="Đã nạp danh mục">
            {outcome.summary.title}. Tạo tài khoản cho các đơn vị mới ở mục Tài khoản.
          </Callout>
        )}
      </div>
      {outcome?.kind === "READY" && (
        <form action={action} noValidate className="mb-10">
          <ImportSummaryList summary={outcome.summary} />
          <input type="hidden" name="step" value="load" />
          <textarea name="text" hidden readOnly value={text} />
          <Button className="mt-6" aria-disabled={pending}>
            {pending ? "Đang nạp…" : "Nạp danh mục"}
          </Button>
        </form>
      )}
      <form action={action} noValidate className="max-w-form">
        <input type="hidden" name="step" value="check" />
        <label htmlFor="file" className="mb-1.5 block font-bold">
          Tệp danh mục
        </label>
        <input
          id="file"
          name="file"
          type="file"
          accept="application/json,.json"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "file-error" : undefined}
          className="block min-h-11 w-full"
        />
        {error && (
          <p id="file-error" className="mt-1.5 font-bold text-bad">
            {error}
          </p>
        )}
        <Button variant="secondary" className="mt-4" aria-disabled={pending}>
          {pending ? "Đang kiểm tra…" : "Kiểm tra tệp"}
        </Button>
      </form>
    </>
  );
}
