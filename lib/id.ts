import { randomBytes } from "node:crypto";

/**
 * The id of a new row, as Prisma's `uuid(7)` makes it: a version 7 UUID (RFC 9562, section 5.7). It begins with the
 * time, so that what is written together lies together in the indexes.
 * @param at milliseconds since 1970
 */
export function newId(at = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
