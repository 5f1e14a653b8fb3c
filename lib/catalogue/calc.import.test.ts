import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "./calc.import";

const root = path.resolve(import.meta.dirname, "../..");
const small = readFileSync(path.join(root, "e2e/fixtures/catalogue-small.json"), "utf8");

type Json = { [key: string]: Json } & Json[] & (string | number | null);

/** The small catalogue with something broken in it. */
function broken(change: (file: Json) => void): string {
  const file = JSON.parse(small) as Json;
  change(file);
  return JSON.stringify(file);
}

const told = (text: string) =>
  readCatalogue(text).problems.map(({ place, message }) => `${place}: ${message}`);

describe("a catalogue file", () => {
  it("is read when nothing is wrong, the portal's own as well", () => {
    expect(readCatalogue(small)).toMatchObject({ problems: [], catalogue: { tasks: { length: 3 } } });
    const own = path.join(root, "prisma/catalogue/resolution-2020-2025.json");
    expect(told(readFileSync(own, "utf8"))).toEqual([]);
  });

  it("that is no JSON says so", () => {
    expect(told("{")).toEqual(["Cả tệp: Tệp không phải JSON: kiểm tra dấu phẩy, dấu ngoặc ở cuối mỗi phần."]);
  });

  it("tells everything that is wrong with its form at once", () => {
    const text = broken((file) => {
      Object.assign(file.resolution ?? {}, { termStart: "2025-02-30", slug: "Đại hội", title: "" });
      Object.assign(file.tasks?.[0] ?? {}, { kind: "MAIN", ordinal: 0 });
      Object.assign(file.indicators?.[1]?.measures?.[0] ?? {}, {
        unit: undefined,
        target: "95",
        numerator: undefined,
      });
      Object.assign(file.reporting ?? {}, { dueTime: "25:00", dueDayOfLastMonth: 31 });
      Object.assign(file, { units: [] });
    });
    expect(told(text)).toEqual([
      "Nghị quyết › slug: Chỉ gồm chữ thường không dấu, chữ số và gạch nối.",
      "Nghị quyết › title: Không được để trống.",
      "Nghị quyết › termStart: Phải là ngày có thật, dạng 2020-11-01.",
      "Đơn vị: Không được để trống.",
      "Nhiệm vụ thứ 1 › kind: Phải là một trong: KEY, BREAKTHROUGH.",
      "Nhiệm vụ thứ 1 › ordinal: Phải lớn hơn 0.",
      "Chỉ tiêu thứ 2 › chỉ số thành phần thứ 1 › unit: Thiếu giá trị này.",
      "Chỉ tiêu thứ 2 › chỉ số thành phần thứ 1 › target: Phải là số.",
      "Kỳ báo cáo › dueDayOfLastMonth: Không được quá 28.",
      "Kỳ báo cáo › dueTime: Phải là giờ dạng 17:00.",
    ]);
  });

  it("tells what is wrong beside its form as well, as far as it can be read", () => {
    const text = broken((file) => {
      Object.assign(file.resolution ?? {}, { title: "" });
      Object.assign(file.tasks?.[0] ?? {}, { slug: "gui" });
      Object.assign(file.units?.[0] ?? {}, { code: "moi" });
      Object.assign(file.organisationNames ?? [], {
        "0": { ...(file.organisationNames?.[0] as object), until: "2025-06-30" },
        "1": { ...(file.organisationNames?.[0] as object), from: "2025-06-30" },
      });
      Object.assign(file.indicators?.[0]?.measures?.[0] ?? {}, { kind: "LEVEL", reportedBy: "UNITS" });
    });
    expect(told(text)).toEqual([
      "Nghị quyết › title: Không được để trống.",
      "Đơn vị: Mã moi hệ thống dùng riêng; đặt mã khác.",
      "Nhiệm vụ: Mã địa chỉ (slug) gui hệ thống dùng riêng; đặt mã khác.",
      "Tên tổ chức: Hai tên có hiệu lực cùng lúc.",
      "Chỉ số thành phần 1a: LEVEL là số của một cơ quan: reportedBy phải là mã của một đơn vị.",
    ]);
  });

  it("tells a part of two wholes, and a whole of itself", () => {
    const text = broken((file) => {
      const [first] = file.indicators?.[0]?.measures ?? [];
      const whole = (code: string, sumOf: string[]) => ({ ...(first as object), code, sumOf });
      file.indicators?.[0]?.measures?.push(whole("1x", ["1a"]) as never, whole("1y", ["1a", "1y"]) as never);
    });
    expect(told(text)).toEqual([
      "Chỉ số thành phần 1a: Có trong sumOf của 1x và 1y; chỉ để ở một chỉ số thành phần.",
      "Chỉ số thành phần 1y: sumOf nêu chính chỉ số này.",
    ]);
  });

  it("tells everything that refers to nothing, or stands there twice, at once", () => {
    const text = broken((file) => {
      Object.assign(file.resolution ?? {}, { termEnd: "2025-06-30" });
      Object.assign(file.units?.[1] ?? {}, { code: "lang-sen-1" });
      Object.assign(file.units?.[2] ?? {}, {
        names: [
          { name: "A", kind: "WARD", until: "2026-01-01" },
          { name: "B", kind: "WARD", from: "2026-01-01" },
        ],
      });
      Object.assign(file.tasks?.[1] ?? {}, { slug: "duong-nong-thon", indicators: [2, 1, 9] });
      Object.assign(file.tasks?.[2] ?? {}, { indicators: [] });
      Object.assign(file.indicatorGroups?.[1] ?? {}, { indicators: [2] });
      Object.assign(file.indicators?.[0]?.measures?.[0] ?? {}, {
        sumOf: ["1b", "7"],
        reportedBy: "khong-co",
      });
      Object.assign(file.indicators?.[1]?.measures?.[0] ?? {}, {
        reportedBy: "phong-giao-thong",
        code: "1b",
      });
      Object.assign(file.assignments ?? {}, { "phong-giao-thong": ["KEY-1", "KEY-9"], "phong-la": "ALL" });
    });
    expect(told(text)).toEqual([
      "Nghị quyết: termEnd phải sau termStart.",
      "Đơn vị: Mã lang-sen-1 có hai lần.",
      "Nhiệm vụ: Mã địa chỉ (slug) duong-nong-thon có hai lần.",
      "Chỉ số thành phần: Mã 1b có hai lần.",
      "Đơn vị lang-sen-3: Hai tên có hiệu lực cùng lúc.",
      "Nhiệm vụ KEY-2: Chỉ tiêu 9 không có trong tệp.",
      "Chỉ tiêu 1: Thuộc hai nhiệm vụ; chọn một, nhiệm vụ kia để ở relatedIndicators.",
      "Chỉ tiêu 3: Chưa thuộc nhiệm vụ nào.",
      "Chỉ tiêu 3: Chưa thuộc nhóm chỉ tiêu nào.",
      "Chỉ số thành phần 1a: sumOf nêu 7, chỉ tiêu này không có chỉ số đó.",
      "Chỉ số thành phần 1a: Đơn vị báo cáo khong-co không có trong tệp.",
      "Chỉ số thành phần 1b: phong-giao-thong báo cáo chỉ số này nhưng không được giao nhiệm vụ KEY-2.",
      "Phân công phong-giao-thong: Nhiệm vụ KEY-9 không có trong tệp.",
      "Phân công phong-la: Đơn vị này không có trong tệp.",
    ]);
  });
});
