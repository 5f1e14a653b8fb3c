import { ButtonLink } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { accountPath } from "@/lib/account/schema.admin";

type OneTimePasswordProps = {
  issued: { username: string; password: string };
  heading: string;
  /** another account may follow */
  again?: boolean;
};

/** The only place that ever shows a one-time password, and what to do with it. */
export function OneTimePassword({ issued, heading, again }: OneTimePasswordProps) {
  return (
    <div role="status">
      <Callout tone="ok" title={heading}>
        Mật khẩu dưới đây <b>chỉ hiện một lần</b>: ghi lại hoặc in ra trước khi rời trang này.
      </Callout>
      <dl className="my-6 max-w-form rounded-md border-2 border-ink px-4 py-4 sm:px-6">
        <dt className="text-ink-2 text-sm">Tên đăng nhập</dt>
        <dd className="mb-4 break-all font-bold text-lg">{issued.username}</dd>
        <dt className="text-ink-2 text-sm">Mật khẩu dùng một lần</dt>
        <dd className="select-all break-all font-bold font-mono text-xl tracking-wide">{issued.password}</dd>
      </dl>
      <ul className="max-w-text list-disc pl-5">
        <li>Trao tận tay hoặc qua kênh riêng; không gửi cùng tên đăng nhập trong một tin nhắn.</li>
        <li>Lần đăng nhập đầu tiên, hệ thống bắt buộc đặt mật khẩu mới.</li>
        <li>Để mất mật khẩu này thì cấp lại; không ai tra lại được.</li>
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={accountPath(issued.username)}>Xem tài khoản</ButtonLink>
        {again && (
          // A whole new document: the form must not keep the password in memory.
          <a href="/quan-tri/tai-khoan/moi" className="inline-flex min-h-[46px] items-center px-2">
            Tạo tài khoản khác
          </a>
        )}
      </p>
    </div>
  );
}
