import { expect, it } from "vitest";
import { StartError, settingsFrom } from "./settings";

it("takes the environment as it is, without empty values", () => {
  expect(settingsFrom([], { PORT: "3100", DATABASE_URL: "", HOST: undefined })).toEqual({ PORT: "3100" });
});

it("gives the demonstration its own folder and time, unless told otherwise", () => {
  const demo = { DEMO: "1", DATA_DIR: ".data-demo", CLOCK_START: "2023-12-12T08:00:00+07:00" };
  expect(settingsFrom(["--demo"], { DATA_DIR: "" })).toEqual(demo);
  expect(settingsFrom([], { DEMO: "1" })).toEqual(demo);
  expect(settingsFrom(["--demo"], { DEMO: "0", DATA_DIR: "/srv/x" })).toEqual({
    ...demo,
    DATA_DIR: "/srv/x",
  });
});

it("refuses arguments that it does not know", () => {
  expect(() => settingsFrom(["--dmo"], {})).toThrow(StartError);
});
