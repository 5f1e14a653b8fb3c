import { FileRefused } from "./worker.zip";

/** As much XML as a workbook needs: elements, attributes, text. Entities of a file's own are refused with the file. */

export type Attributes = Record<string, string>;
export type Handler = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/y;
const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Tells a handler what stands in a document, in order; names come without their prefix.
 * @throws FileRefused DAMAGED for what is no XML, or more of it than a workbook has
 */
export function readXml(document: string, handler: Handler): void {
  const token = new RegExp(TOKEN);
  let at = document.startsWith("\ufeff") ? 1 : 0;
  while (at < document.length) {
    token.lastIndex = at;
    const match = token.exec(document);
    if (!match) throw new FileRefused("DAMAGED");
    at = token.lastIndex;
    const [, closing, name, attributes = "", alone, data, text] = match;
    if (name !== undefined) {
      if (!closing) handler.open?.(name, attributesOf(attributes));
      if (closing || alone) handler.close?.(name);
    } else if (data !== undefined) handler.text?.(data);
    else if (text !== undefined) handler.text?.(decode(text));
  }
}

function attributesOf(source: string): Attributes {
  const attributes: Attributes = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = decode(double ?? single ?? "");
  }
  return attributes;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? "";
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
