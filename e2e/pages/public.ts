export const SITE = "Cổng theo dõi thực hiện Nghị quyết";

/**
 * How a page presents itself where its address is shared.
 * @param address absolute, as it was asked for
 */
export function sharedAs(address: string, html: string) {
  const tags = html.match(/<(meta|link)\b[^>]*>/g) ?? [];
  const valueIn = (tag: string | undefined, name: string) =>
    tag && new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&");
  const named = (attribute: string, value: string) => tags.find((tag) => valueIn(tag, attribute) === value);
  return {
    base: new URL(address).origin,
    meta: (name: string) => valueIn(named("property", name) ?? named("name", name), "content"),
    link: (rel: string) => valueIn(named("rel", rel), "href"),
  };
}
