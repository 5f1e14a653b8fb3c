import { ToneIcon } from "@/components/ui/ToneIcon";
import { formatDateTime } from "@/lib/format";
import { reminderLabels } from "@/lib/notice/labels";
import { mailState } from "@/lib/notice/labels.overview";
import type { RemindedAccount } from "@/lib/notice/queries.overview";

const colours = { ok: "text-ok", warn: "text-warn", bad: "text-bad", none: "text-ink-2" };

type RemindersGivenProps = {
  accounts: readonly RemindedAccount[];
  /** whether a mail server is configured */
  sendsMail: boolean;
};

/** The accounts of a unit, and what each was told when and by which way. */
export function RemindersGiven({ accounts, sendsMail }: RemindersGivenProps) {
  if (accounts.length === 0) return <>Đơn vị chưa có tài khoản đang dùng.</>;
  return (
    <ul className="space-y-3">
      {accounts.map((account) => (
        <li key={account.username}>
          <b>{account.username}</b>
          {!account.email && <span className="text-ink-2"> · chưa có địa chỉ thư điện tử</span>}
          {account.given.length === 0 && <span className="text-ink-2"> · chưa nhắc</span>}
          <ul className="text-sm">
            {account.given.map((given) => {
              const mail = mailState(given, account, sendsMail);
              return (
                <li key={`${given.kind}${given.at.getTime()}`} className="mt-1.5">
                  <span className="font-bold">{reminderLabels[given.kind]}</span>
                  <span className="tabular-nums"> · {formatDateTime(given.at)}</span>
                  <span> · {given.read ? "đã đọc" : "chưa đọc"}</span>
                  {mail && (
                    <span className={`flex items-start gap-1.5 wrap-anywhere ${colours[mail.tone]}`}>
                      {mail.tone !== "none" && (
                        <ToneIcon
                          sign={mail.tone === "bad" ? "alert" : mail.tone}
                          className="mt-1 size-3.5 shrink-0"
                        />
                      )}
                      <span className="inline-block min-w-0 first-letter:uppercase">{mail.text}</span>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
