import Link from "next/link";
import { logOutAction } from "@/lib/account/actions";

const target = "inline-flex min-h-11 items-center text-link underline underline-offset-3 hover:decoration-2";

/** Who is logged in, the change of the password and the way out, for the header. */
export function AccountMenu({ username, role }: { username: string; role: string }) {
  return (
    <div className="pt-2.5 text-sm leading-snug">
      <p className="-mb-2.5">
        <b>{username}</b> <span className="text-ink-2">· {role}</span>
      </p>
      <form action={logOutAction} className="flex gap-4">
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
