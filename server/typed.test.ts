import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { unsentPage } from "./outage";
import { isPlainForm, typedTexts } from "./typed";

const urlEncoded = "application/x-www-form-urlencoded";

describe("typedTexts", () => {
  it("gives back what was typed, and neither secrets nor what the form added itself", async () => {
    const form = new URLSearchParams([
      ["results", "Đã hoàn thành 3 km đường\nxã Tân Hội"],
      ["measure.1.value", "1.234,5"],
      ["causes", "   "],
      ["$ACTION_ID_40c1", ""],
      ["$ACTION_1:0", '{"id":1}'],
      ["submissionId", "0190a1b2-0000-7000-8000-000000000001"],
      ["other", "0190a1b2-0000-7000-8000-000000000001"],
      ["revision", "3"],
      ["taskSlug", "kinh-te"],
      ["csrfToken", "abc"],
      ["password", "bí mật"],
      ["currentPassword", "bí mật"],
      ["mat-khau-moi", "bí mật"],
    ]);
    expect(await typedTexts(Buffer.from(form.toString()), urlEncoded)).toEqual([
      { name: "results", value: "Đã hoàn thành 3 km đường\nxã Tân Hội" },
      { name: "measure.1.value", value: "1.234,5" },
    ]);
  });

  it("reads multipart forms, without their files", async () => {
    const form = new FormData();
    form.append("results", "Kết quả");
    form.append("file", new Blob(["nội dung tệp"]), "a.txt");
    const request = new Response(form);
    const body = Buffer.from(await request.arrayBuffer());
    expect(await typedTexts(body, request.headers.get("content-type") ?? "")).toEqual([
      { name: "results", value: "Kết quả" },
    ]);
  });

  it("gives nothing for a body that cannot be read", async () => {
    expect(await typedTexts(Buffer.from("x"), "multipart/form-data; boundary=y")).toEqual([]);
    expect(await typedTexts(Buffer.from("x"), undefined)).toEqual([]);
  });
});

it("shows typed texts as text, under the names of the form", () => {
  const html = unsentPage("mã", [
    { name: "measure.1.value", value: "1" },
    { name: "results", value: '</textarea><script>alert("x")</script>' },
  ]);
  expect(html).toContain("Số liệu</label>");
  expect(html).toContain("Kết quả đạt được</label>");
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</textarea>");
  expect(html).not.toContain("<script");
});

describe("isPlainForm", () => {
  const request = (headers: Record<string, string>, method = "POST") =>
    isPlainForm({ method, headers } as IncomingMessage);
  const form = { "content-type": urlEncoded, "content-length": "100" };
  it("knows small forms sent without a script", () => {
    expect(request(form)).toBe(true);
    expect(request({ ...form, "content-type": "multipart/form-data; boundary=x" })).toBe(true);
    expect(request({ ...form, "next-action": "40c1" })).toBe(false);
    expect(request({ ...form, "content-length": "2000000" })).toBe(false);
    expect(request({ "content-type": urlEncoded })).toBe(false);
    expect(request({ ...form, "content-type": "application/json" })).toBe(false);
    expect(request(form, "PUT")).toBe(false);
  });
});
