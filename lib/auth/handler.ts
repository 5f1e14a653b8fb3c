import NextAuth from "next-auth";
import { authOptions } from "./options";

/** next-auth's own addresses (/api/auth/…); options are read per request, because the build has no secret. */
export function handleAuth(request: Request, context: unknown): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}
