import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { raisePublicVersion } from "@/lib/publication/commands";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal, type Result, settle } from "@/lib/result";
import { maySetLicence } from "./policy";
import type { LicenceInput } from "./schema.form";

/**
 * Sets the licence of the open data; it stands in every file from then on.
 * @returns INVALID when somebody else changed it since the form was opened
 */
export async function setLicence(actor: Actor, { licence, shown }: LicenceInput): Promise<Result<string>> {
  return settle(async () => {
    if (!maySetLicence(actor)) throw new Refusal("FORBIDDEN");
    const { id } = await currentResolution();
    return db().$transaction(async (tx) => {
      const { count } = await tx.resolution.updateMany({
        where: { id, openDataLicence: shown },
        data: { openDataLicence: licence },
      });
      if (count === 0) {
        throw new Refusal("INVALID", {
          licence: "Người khác vừa đổi giấy phép; nội dung hiện nay ghi ở đầu trang. Kiểm tra rồi gửi lại.",
        });
      }
      await raisePublicVersion(tx, now());
      const detail = { from: shown, to: licence };
      await recordAudit(tx, actor, "resolution.licence", { type: "resolution", id }, detail);
      return licence;
    });
  });
}
