"use client";

import { Outage } from "@/components/site/Outage";
import "./globals.css";

/** Shown when the root layout itself failed, so it brings a document of its own, with the system's font. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="vi">
      <body className="font-sans">
        <Outage code={error.digest} retry={retry} />
      </body>
    </html>
  );
}
