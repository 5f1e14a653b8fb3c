import { z } from "zod";

/** What the office types about the open data. */

const LICENCE_LIMIT = 200;

export const licenceInput = z.object({
  /** an empty one is taken back */
  licence: z
    .string()
    .transform((typed) => typed.replaceAll("\0", "").normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(LICENCE_LIMIT, `Giấy phép dài tối đa ${LICENCE_LIMIT} ký tự. Rút gọn rồi gửi lại.`)),
  /** what the form showed, so that a change in between is not overwritten */
  shown: z.string(),
});
export type LicenceInput = z.infer<typeof licenceInput>;
