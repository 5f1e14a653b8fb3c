import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import { SESSION_SECONDS } from "@/lib/account/commands";
import { areaHomes, mayWork, type WorkArea, workArea } from "@/lib/account/policy";
import { actorOfSession } from "@/lib/account/queries";
import type { Actor } from "@/lib/account/schema";
import { authOptions, secret } from "./options";

/** Logins as seen by pages and actions; the only place that mints an Actor. */

function isSecure(): boolean {
  return (process.env.NEXTAUTH_URL ?? "").startsWith("https://");
}

/** The name that next-auth reads the session from. */
function cookieName(): string {
  return isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** Whoever sends this request, or null; read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = (await getServerSession(authOptions())) as { sid?: string } | null;
  return session?.sid ? actorOfSession(session.sid) : null;
});

/** The actor of a page that needs a login; leads to the login, or to the change of an initial password. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect("/dang-nhap");
  if (!mayWork(actor)) redirect("/doi-mat-khau");
  return actor;
}

/** The actor of a page of one work area; anybody else is led to their own area. */
export async function requireArea(area: WorkArea): Promise<Actor> {
  const actor = await requireActor();
  const own = workArea(actor);
  if (own !== area) redirect(areaHomes[own]);
  return actor;
}

/** The actor of the page that changes the password. */
export async function requireLogin(): Promise<Actor> {
  return (await currentActor()) ?? redirect("/dang-nhap");
}

/** Sets the cookie that next-auth would set, so that the login form works without JavaScript. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_SECONDS });
  (await cookies()).set(cookieName(), token, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: SESSION_SECONDS,
  });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(cookieName());
}
