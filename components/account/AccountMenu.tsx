import Link from "next/link";
import { logOutAction } from "@/lib/account/actions";

const target = "inline-flex min-h-11 items-center text-link underline underline-offset-3 hover:decoration-2";

type AccountMenuProps = {
  username: string;
  role: string;
  /** how many notices have not been read; undefined where they are not counted */
  unread?: number;
};

/** Who is logged in, the notices, the change of the password and the way out, for the header. */
export function AccountMenu({ username, role, unread }: AccountMenuProps) {
  return (
    <div className="pt-2.5 text-sm leading-snug">
      <p className="-mb-2.5">
        <b>{username}</b> <span className="text-ink-2">· {role}</span>
      </p>
      <form action={logOutAction} className="flex gap-4">
        <Link href="/thong-bao" prefetch={false} className={target}>
          {unread ? `Thông báo (${unread})` : "Thông báo"}
        </Link>
        <Link href="/doi-mat-khau" prefetch={false} className={target}>
          Đổi mật khẩu
        </Link>
        <button type="submit" className={`${target} cursor-pointer`}>
          Đăng xuất
        </button>
      </form>
    </div>
  );
}
