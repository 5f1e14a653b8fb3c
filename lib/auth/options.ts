import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { logIn, SESSION_SECONDS } from "@/lib/account/commands";
import { loginSchema } from "@/lib/account/schema";

/** next-auth: a signed and encrypted cookie that names the session row; everything else is read from the database. */
export function authOptions(): NextAuthOptions {
  return {
    secret: secret(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/dang-nhap" },
    providers: [
      Credentials({
        name: "Tài khoản",
        credentials: { username: {}, password: {} },
        async authorize(typed) {
          const form = loginSchema.safeParse(typed);
          if (!form.success) return null;
          const result = await logIn(form.data.username, form.data.password);
          return result.ok ? { id: result.value.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      // Only the session's id is kept; whatever a client sends through session.update() is ignored.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ token }) => ({ sid: String(token.sid ?? ""), expires: "" }),
    },
  };
}

/** The key of the cookies; the start script makes one when none is given. */
export function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set; start the portal with npm start");
  return value;
}
