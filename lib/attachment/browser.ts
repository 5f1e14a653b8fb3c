"use client";

import { useCallback, useRef, useState } from "react";
import { FILE_LIMIT } from "./calc";
import { mayRetry, refusalText } from "./labels";
import type { UploadAnswer, UploadRefusal } from "./schema";

/** Sends files with a visible progress, one after the other; the files stay at hand until they are taken. */

/** One chosen file on its way. */
export type Upload = {
  key: number;
  file: File;
  state: "waiting" | "sending" | "failed";
  /** how much of it is sent */
  percent: number;
  /** why it failed, and how to mend it */
  error: string;
  mayRetry: boolean;
};

type Holding = Exclude<UploadAnswer, { error: string }>;

/**
 * @param address where files are posted to
 * @param onTaken told what the report holds after each file
 */
export function useUploads(address: string, onTaken: (file: File, holding: Holding) => void) {
  const queue = useRef<readonly Upload[]>([]);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sending = useRef<{ key: number; stop: AbortController } | null>(null);
  const nextKey = useRef(1);

  const write = useCallback((next: readonly Upload[]) => {
    queue.current = next;
    setUploads(next);
  }, []);
  const change = (key: number, part: Partial<Upload>) =>
    write(queue.current.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const drop = (key: number) => write(queue.current.filter((upload) => upload.key !== key));

  async function run(): Promise<void> {
    if (sending.current) return;
    for (let next = waitingIn(queue.current); next; next = waitingIn(queue.current)) {
      const { key, file } = next;
      const stop = new AbortController();
      sending.current = { key, stop };
      change(key, { state: "sending", percent: 0, error: "" });
      const answer = await sendFile(address, file, stop.signal, (percent) => change(key, { percent }));
      if (stop.signal.aborted) drop(key);
      else if ("error" in answer) change(key, { state: "failed", ...answer });
      else {
        drop(key);
        onTaken(file, answer);
      }
    }
    sending.current = null;
  }

  return {
    uploads,
    /** Sends files, after those that wait already; what is too large is refused without being sent. */
    add(files: readonly File[]) {
      const chosen = files.map((file): Upload => {
        const start = { key: nextKey.current++, file, percent: 0 };
        const refusal: UploadRefusal | null =
          file.size > FILE_LIMIT ? "TOO_LARGE" : file.size === 0 ? "EMPTY" : null;
        return refusal
          ? { ...start, state: "failed", error: refusalText(refusal), mayRetry: mayRetry(refusal) }
          : { ...start, state: "waiting", error: "", mayRetry: false };
      });
      // What was refused before has been read by now.
      write([...queue.current.filter((upload) => upload.state !== "failed" || upload.mayRetry), ...chosen]);
      void run();
    },
    retry(key: number) {
      change(key, { state: "waiting", error: "" });
      void run();
    },
    /** Stops a file that is under way, and forgets one that waits or failed. */
    cancel(key: number) {
      if (sending.current?.key === key) sending.current.stop.abort();
      else drop(key);
    },
  };
}

function waitingIn(queue: readonly Upload[]): Upload | undefined {
  return queue.find(({ state }) => state === "waiting");
}

/** XMLHttpRequest, because fetch does not tell how much of a body is sent. Never rejects. */
function sendFile(
  address: string,
  file: File,
  signal: AbortSignal,
  onProgress: (percent: number) => void,
): Promise<UploadAnswer> {
  const failed: UploadAnswer = { error: refusalText("BROKEN_OFF"), mayRetry: true };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / (total || 1)));
    request.onload = () => resolve(readAnswer(request.responseText) ?? failed);
    request.onerror = () => resolve(failed);
    request.onabort = () => resolve(failed);
    signal.addEventListener("abort", () => request.abort());
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}

/** @returns null for what the portal's own address would never say (an outage, a proxy's page) */
function readAnswer(text: string): UploadAnswer | null {
  try {
    const answer = JSON.parse(text) as UploadAnswer;
    return "error" in answer || Array.isArray(answer.attachments) ? answer : null;
  } catch {
    return null;
  }
}
