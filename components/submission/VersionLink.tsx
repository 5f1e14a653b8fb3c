import Link from "next/link";
import { versionAddress } from "@/lib/submission/calc";

type VersionLinkProps = {
  /** where the versions stand; without it the version is only named */
  history: string | undefined;
  number: number;
};

/** "bản 2", leading to exactly that version. */
export function VersionLink({ history, number }: VersionLinkProps) {
  const name = `bản\u00a0${number}`;
  if (!history) return name;
  return (
    <Link href={versionAddress(history, number)} prefetch={false} className="-my-2.5 inline-block py-2.5">
      {name}
    </Link>
  );
}
