import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Db } from "@/lib/db";
import { markAllRead } from "./commands";
import { queueDigests } from "./commands.digest";
import { sendMails, smtpSender } from "./commands.mail";
import { remind } from "./commands.remind";

/** The outbox against a real SMTP server on a port of its own. */

let client: Db;
let received: { to: string[]; text: string }[] = [];
/** what the server says to the next mails instead of taking them */
let refusals: string[] = [];
let server: SMTPServer;
let port = 0;

const morning = new Date("2023-06-18T07:05:00+07:00");
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);
const from = "Cổng Nghị quyết <cong@example.vn>";
const send = (of = port) =>
  smtpSender({ host: "127.0.0.1", port: of, secure: false, user: undefined, password: undefined, from });

function listen(on: number): Promise<number> {
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const refusal = refusals.shift();
        if (refusal) return done(Object.assign(new Error(refusal), { responseCode: 451 }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  return new Promise((resolve) => {
    const listener = server.listen(on, "127.0.0.1", () =>
      resolve((listener.address() as { port: number }).port),
    );
  });
}

const close = () => new Promise<void>((resolve) => server.close(() => resolve()));

beforeAll(async () => {
  client = await freshDatabase();
  port = await listen(0);
  process.env.NEXTAUTH_URL = "https://nghiquyet.example.vn";
});

afterAll(close);

beforeEach(async () => {
  received = [];
  refusals = [];
  await client.notice.deleteMany();
  await client.mail.deleteMany();
  await client.account.updateMany({ data: { email: null, disabledAt: null } });
  await client.account.update({ where: { username: "an-loc" }, data: { email: "an-loc@example.vn" } });
  await remind(later(-60));
});

const only = () => client.mail.findFirstOrThrow();

describe("the daily digest", () => {
  it("waits for seven o'clock, is one a day, and reaches whoever has an address and is not disabled", async () => {
    await client.account.updateMany({
      where: { username: "an-lac" },
      data: { email: "an-lac@example.vn", disabledAt: morning },
    });
    expect(await queueDigests(later(-10))).toBe(0);
    const both = await Promise.all([queueDigests(morning), queueDigests(morning)]);
    expect(both.sort()).toEqual([0, 1]);
    expect(await client.notice.count({ where: { mailId: (await only()).id } })).toBe(1);
    await remind(later(24 * 60 - 120)); // the next local day: another stage
    expect(await queueDigests(later(120))).toBe(0);
    expect(await queueDigests(later(24 * 60))).toBe(1);
    const last = await client.mail.findFirstOrThrow({ orderBy: { day: "desc" } });
    expect(last.subject).toContain("1 thông báo chưa đọc");
  });

  it("is not sent for what was read", async () => {
    await markAllRead(await actor("an-loc"), later(0));
    expect(await queueDigests(morning)).toBe(0);
  });

  it("arrives as one plain message with links and a Message-ID of its own", async () => {
    await queueDigests(morning);
    expect(await sendMails(morning, send())).toEqual({ sent: 1, failed: 0 });
    expect(await sendMails(later(60), send())).toEqual({ sent: 0, failed: 0 });
    expect(received.map(({ to }) => to)).toEqual([["an-loc@example.vn"]]);
    const mail = await only();
    expect(received[0]?.text).toContain(`Message-ID: <${mail.id}@nghiquyet.example.vn>`);
    expect(received[0]?.text).toContain("Content-Type: text/plain; charset=utf-8");
    expect(mail.body).toContain("https://nghiquyet.example.vn/bao-cao/2023-q2");
    expect(mail).toMatchObject({ attempts: 1, nextAttemptAt: null, sentAt: morning, lastError: "" });
  });
});

describe("sending", () => {
  it("tries again what the server put off, and sends it exactly once", async () => {
    refusals = ["Greylisted, try again"];
    await queueDigests(morning);
    expect(await sendMails(morning, send())).toEqual({ sent: 0, failed: 1 });
    expect(await only()).toMatchObject({ sentAt: null, nextAttemptAt: later(1), attempts: 1 });
    expect((await only()).lastError).toMatch(/451.*Greylisted/);
    expect(await sendMails(later(0.5), send())).toEqual({ sent: 0, failed: 0 });
    expect(await sendMails(later(1), send())).toEqual({ sent: 1, failed: 0 });
    expect(received).toHaveLength(1);
  });

  it("lets two senders at once send one message", async () => {
    await queueDigests(morning);
    const results = await Promise.all([sendMails(morning, send()), sendMails(morning, send())]);
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
    expect(received).toHaveLength(1);
  });

  it("keeps the mail while the server is away, and gives up after the sixth try", async () => {
    await queueDigests(morning);
    await close();
    expect(await sendMails(morning, send())).toEqual({ sent: 0, failed: 1 });
    expect((await only()).lastError).toMatch(/ECONNREFUSED/);
    await listen(port);
    expect(await sendMails(later(1), send())).toEqual({ sent: 1, failed: 0 });
    expect(received).toHaveLength(1);

    await client.mail.updateMany({ data: { sentAt: null, attempts: 5, nextAttemptAt: morning } });
    refusals = ["No"];
    await sendMails(morning, send());
    expect(await only()).toMatchObject({ sentAt: null, nextAttemptAt: null, attempts: 6 });
  });

  it("sends again under the same Message-ID when the portal went away before it could note the sending", async () => {
    await queueDigests(morning);
    await sendMails(morning, async (mail) => {
      await send()(mail);
      throw new Error("away");
    });
    await sendMails(later(10), send());
    const ids = received.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("sends to no second address that somebody wrote into the first", async () => {
    const email = "an-loc@example.vn\r\nBcc: la@example.vn";
    await client.account.update({ where: { username: "an-loc" }, data: { email } });
    await queueDigests(morning);
    expect(await sendMails(morning, send())).toEqual({ sent: 0, failed: 1 });
    expect(received).toEqual([]);
    const odd = { id: "x", recipient: "an-loc@example.vn", subject: "Một\r\nBcc: la@example.vn", body: "." };
    await send()(odd);
    expect(received.map(({ to }) => to)).toEqual([["an-loc@example.vn"]]);
    expect(received[0]?.text).not.toMatch(/^Bcc:/m);
  });
});
