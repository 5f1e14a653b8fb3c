"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { Refusal } from "./Refusal";

type GuardedFormProps = {
  /** for the browser, without JavaScript */
  post: (form: FormData) => void;
  /** the same with it, keeping the answer */
  send: (form: FormData) => Promise<void>;
  children: (pending: boolean) => ReactNode;
};

const unansweredLabel =
  "Chưa có trả lời vì mất kết nối hoặc hệ thống đang gián đoạn. Chờ có mạng rồi bấm lại nút; bấm nhiều lần cũng chỉ ghi nhận một lần.";

/** A form of buttons. Without JavaScript the browser posts it; with it a failing network is only a message. */
export function GuardedForm({ post, send, children }: GuardedFormProps) {
  const [unanswered, setUnanswered] = useState({ attempt: 0, now: false });
  const [pending, startTransition] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      try {
        await send(form);
        setUnanswered(({ attempt }) => ({ attempt, now: false }));
      } catch (error) {
        unstable_rethrow(error);
        setUnanswered(({ attempt }) => ({ attempt: attempt + 1, now: true }));
      }
    });
  }

  return (
    <form action={post} onSubmit={submit} noValidate>
      {unanswered.now && (
        <Refusal attempt={unanswered.attempt} title="Chưa thực hiện" text={unansweredLabel} />
      )}
      {children(pending)}
    </form>
  );
}
