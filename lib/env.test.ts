import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env";

const s3 = {
  S3_ENDPOINT: "https://s3.example.vn/",
  S3_BUCKET: "nghiquyet",
  S3_REGION: "us-east-1",
  S3_ACCESS_KEY_ID: "khoa",
  S3_SECRET_ACCESS_KEY: "bi-mat",
};

describe("the file server", () => {
  it("is none, or all of it", () => {
    expect(readEnv({}).s3).toBeUndefined();
    expect(readEnv({ ...s3 }).s3).toEqual({
      endpoint: "https://s3.example.vn",
      bucket: "nghiquyet",
      region: "us-east-1",
      accessKeyId: "khoa",
      secretAccessKey: "bi-mat",
    });
  });

  it("is named in one line when half of it is missing, or wrong", () => {
    const without = { ...s3, S3_BUCKET: "", S3_REGION: undefined };
    expect(() => readEnv(without)).toThrow(EnvError);
    expect(() => readEnv(without)).toThrow(/^Cấu hình sai: thiếu S3_BUCKET, S3_REGION\. .*[^\n]$/);
    expect(() => readEnv({ ...s3, S3_ENDPOINT: "s3.example.vn" })).toThrow(
      /^Cấu hình sai: S3_ENDPOINT phải là/,
    );
    expect(() => readEnv({ ...s3, S3_BUCKET: "../x" })).toThrow(/^Cấu hình sai: S3_BUCKET phải là/);
  });
});

describe("the mail server", () => {
  const from = "Cổng Nghị quyết <nghiquyet@example.vn>";

  it("is none, or an address with a sender", () => {
    expect(readEnv({}).smtp).toBeUndefined();
    expect(readEnv({ SMTP_URL: "smtps://cong:m%40t@thu.example.vn", MAIL_FROM: from }).smtp).toEqual({
      host: "thu.example.vn",
      port: 465,
      secure: true,
      user: "cong",
      password: "m@t",
      from,
    });
    expect(readEnv({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "a@b.vn" }).smtp).toMatchObject({
      host: "127.0.0.1",
      port: 2525,
      secure: false,
      user: undefined,
    });
  });

  it("is named in one line when half of it is missing, or wrong", () => {
    const smtp = { SMTP_URL: "smtp://thu.example.vn:587", MAIL_FROM: from };
    expect(() => readEnv({ ...smtp, MAIL_FROM: "" })).toThrow(/^Cấu hình sai: thiếu MAIL_FROM\. [^\n]*$/);
    expect(() => readEnv({ MAIL_FROM: from })).toThrow(/^Cấu hình sai: thiếu SMTP_URL\. [^\n]*$/);
    for (const url of ["https://thu.example.vn", "thu.example.vn:25", "smtp://"]) {
      expect(() => readEnv({ ...smtp, SMTP_URL: url })).toThrow(/^Cấu hình sai: SMTP_URL phải [^\n]*$/);
    }
    expect(() => readEnv({ ...smtp, SMTP_URL: "smtp://a:100%@b.vn" })).toThrow(/%25/);
    for (const sender of ["Cổng", "a@b.vn\r\nBcc: c@d.vn", "a@b.vn, c@d.vn"]) {
      expect(() => readEnv({ ...smtp, MAIL_FROM: sender })).toThrow(/^Cấu hình sai: MAIL_FROM phải/);
    }
  });
});
