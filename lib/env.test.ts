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
