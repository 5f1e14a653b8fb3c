import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { errorSummary, expect, test } from "./fixtures/test";

/** A period's reports by way of a workbook: download, fill in, look, confirm. */

const PERIOD = "2023-q2";
const PAGE = `/bao-cao/${PERIOD}/excel`;
const TASK = "Đời sống văn hoá và an sinh xã hội";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Edit = (cells: { figure(column: string): ExcelJS.Cell; text(column: string): ExcelJS.Cell }) => void;

/** The workbook with some cells changed, as a spreadsheet program would save it. */
async function edited(file: Buffer, edit: Edit): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  // exceljs names a Buffer of its own
  await book.xlsx.load(file as never);
  const find = (name: string, says: (row: ExcelJS.Row) => boolean) => {
    const sheet = book.getWorksheet(name);
    let found: ExcelJS.Row | undefined;
    sheet?.eachRow((row) => {
      if (says(row)) found ??= row;
    });
    if (!found) throw new Error(`no row on ${name}`);
    return found;
  };
  const figures = find("Số liệu", (row) => row.getCell("C").text.includes("bảo hiểm y tế"));
  const texts = find(
    "Tình hình",
    (row) => row.getCell("B").text === TASK && row.getCell("C").text === "Kỳ này",
  );
  edit({ figure: (column) => figures.getCell(column), text: (column) => texts.getCell(column) });
  return Buffer.from(await book.xlsx.writeBuffer());
}

test("a workbook is filled in, looked at and confirmed; nothing is stored before", async ({ as }) => {
  const { page } = await as("an-thanh");
  const main = page.getByRole("main");
  await page.goto(`/bao-cao/${PERIOD}`);
  await main.getByRole("link", { name: /Excel/ }).click();
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));

  const waiting = page.waitForEvent("download");
  await main.getByRole("button", { name: "Tải mẫu Excel" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`bao-cao-an-thanh-${PERIOD}.xlsx`);
  const file = await readFile(await download.path());
  const upload = async (name: string, buffer: Buffer) => {
    await page.goto(PAGE);
    await main.getByLabel("Tệp Excel đã điền").setInputFiles({ name, mimeType: XLSX, buffer });
    await main.getByRole("button", { name: "Xem trước thay đổi" }).click();
  };

  await upload("nguyen.xlsx", file);
  await expect(main).toContainText("Không có thay đổi nào để lưu");

  // What is wrong is named by sheet and cell, and cannot be confirmed.
  const wrong = await edited(file, ({ figure }) => {
    figure("H").value = "mười";
  });
  await upload("sai.xlsx", wrong);
  await expect(errorSummary(page)).toContainText(/Số liệu!H\d+: Nhập một số/);
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(main.getByRole("button", { name: "Lưu vào bản nháp" })).toHaveCount(0);

  const formula = await edited(file, ({ figure }) => {
    figure("H").value = { formula: "14000+210", result: 14210 };
  });
  await upload("cong-thuc.xlsx", formula);
  await expect(errorSummary(page)).toContainText(/Số liệu!H\d+: ô này chứa công thức/);
  page.removeAllListeners("console"); // without scripts the server refuses it, and the browser reports the 413
  await upload("lon.xlsx", Buffer.alloc(3_000_000));
  await expect(main).toContainText("lớn hơn 1,5 MB");
  await upload("khong-phai.xlsx", Buffer.from("a;b"));
  await expect(errorSummary(page)).toContainText("không phải là tệp Excel");

  const good = await edited(file, ({ figure, text }) => {
    figure("H").value = 14210;
    figure("I").value = "14 870";
    text("D").value = 61.5;
    text("E").value = "Đúng tiến độ";
    text("F").value = "=1+1 không phải công thức\ndòng hai";
  });
  await upload("dien.xlsx", good);
  await expect(main).toContainText("5 ô của 1 nhiệm vụ");
  await expect(main).toContainText("14.210");
  await main.getByRole("button", { name: "Lưu vào bản nháp" }).click();
  await expect(main).toContainText("Đã lưu 1 nhiệm vụ");

  await main.getByRole("link", { name: TASK }).click();
  await expect(page.getByRole("textbox", { name: "Số người tham gia bảo hiểm y tế" })).toHaveValue("14.210");
  await expect(page.getByRole("textbox", { name: "Dân số" })).toHaveValue("14.870");
  await expect(page.getByRole("radio", { name: "Đúng tiến độ" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /^Kết quả đạt được/ })).toHaveValue(
    "=1+1 không phải công thức\ndòng hai",
  );

  // The same workbook with another text is stale now.
  const stale = await edited(file, ({ text }) => {
    text("F").value = "bản khác";
  });
  await upload("cu.xlsx", stale);
  await expect(main).toContainText("đã có người lưu sau khi tải mẫu");
  await expect(main.getByRole("button", { name: "Lưu vào bản nháp" })).toHaveCount(0);
});

test("another unit's workbook is refused", async ({ as }) => {
  const { page: other } = await as("an-binh-a");
  const file = await (await other.request.get(`${PAGE}/mau`)).body();
  const { page } = await as("an-thanh");
  await page.goto(PAGE);
  await page.getByLabel("Tệp Excel đã điền").setInputFiles({ name: "a.xlsx", mimeType: XLSX, buffer: file });
  await page.getByRole("button", { name: "Xem trước thay đổi" }).click();
  await expect(errorSummary(page)).toContainText("mẫu của đơn vị khác");
});
