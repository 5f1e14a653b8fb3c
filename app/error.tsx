"use client";

import { Outage } from "@/components/site/Outage";

/** Shown in place of a page that failed; the layout around it still stands. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return <Outage code={error.digest} retry={retry} />;
}
