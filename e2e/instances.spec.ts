import { expect, test } from "./fixtures/test";
import { approveReport, openReview } from "./pages/office";
import { sendShort } from "./pages/report";

/** Two portals on one database: what one approves is right there at once and on the other within two seconds. */

const SECOND = process.env.E2E_SECOND ?? "";
const TASK = "du-an-ha-tang";
const SUMMARY = "Đã bàn giao mặt bằng tuyến đường liên xã.";
const WITHIN_MS = 2_000;
const READERS = 50;

test("an approval is public at once here and within two seconds there", async ({ as, visitor, baseURL }) => {
  const page = `/nhiem-vu/${TASK}`;
  const [here, there] = [`${baseURL}${page}`, `${SECOND}${page}`];
  const read = async (url: string) => (await visitor.request.get(url)).text();
  const title = await sendShort((await as("binh-thanh")).page, TASK, SUMMARY);
  for (const url of [here, there]) expect(await read(url)).not.toContain(SUMMARY);

  const { page: office } = await as("van-phong");
  await openReview(office, "Bình Thạnh", title);
  await approveReport(office);
  const approved = Date.now();
  expect(await read(here)).toContain(SUMMARY);
  await expect.poll(() => read(there), { intervals: [100], timeout: 10_000 }).toContain(SUMMARY);
  expect(Date.now() - approved).toBeLessThan(WITHIN_MS);

  // A burst of readers gets the same bytes; those of the two differ by the address each calls its own.
  for (const url of [here, there]) {
    const answers = await Promise.all(Array.from({ length: READERS }, () => visitor.request.get(url)));
    expect(new Set(answers.map((answer) => answer.headers().etag)).size).toBe(1);
    expect(answers[0]?.headers()["cache-control"]).toContain("s-maxage=1");
  }
});
