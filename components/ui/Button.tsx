import Link from "next/link";
import type { ComponentProps } from "react";

type Variant = "primary" | "secondary" | "text";

const shape =
  "inline-flex min-h-[46px] cursor-pointer items-center justify-center gap-2 rounded-md py-2 text-center disabled:cursor-not-allowed disabled:border-line disabled:bg-line-2 disabled:text-none";
const looks: Record<Variant, string> = {
  primary: "bg-red px-5 font-bold text-paper no-underline hover:bg-red-dark",
  secondary: "border-[1.5px] border-ink-2 bg-paper px-5 font-bold text-ink no-underline hover:bg-wash",
  text: "px-2 text-link underline underline-offset-3 hover:decoration-2",
};

type Look = { variant?: Variant };

/** A button; "primary" once per view, "text" for what leads away. Submits its form unless `type` says otherwise. */
export function Button({
  variant = "primary",
  type = "submit",
  className = "",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type={type} className={`${shape} ${looks[variant]} ${className}`} {...rest} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  variant = "secondary",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link prefetch={false} className={`${shape} ${looks[variant]} ${className}`} {...rest} />;
}
