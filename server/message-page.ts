/**
 * Pages the server shows without Next: the database is away, a request was refused, the portal is starting. They
 * need no other file. Colours and measures are those of `app/globals.css`.
 */

export type Message = {
  title: string;
  /** HTML */
  body: string;
  /** seconds after which the page asks again by itself */
  refreshAfter?: number;
};

const style = `
*{box-sizing:border-box}html{font-size:106.25%}
body{margin:0;font-family:"Be Vietnam Pro",system-ui,sans-serif;color:#16202c;background:#fff;line-height:1.55}
.wrap{max-width:1120px;margin:0 auto;padding:0 24px}@media(max-width:640px){.wrap{padding:0 16px}}
header{border-top:4px solid #b3151b;border-bottom:1px solid #d9dfe4}
header .wrap{display:flex;gap:16px;align-items:center;min-height:76px}
header a{display:flex;gap:16px;align-items:center;color:inherit;font-weight:700;line-height:1.25;text-decoration:none;padding:8px 0}
svg{width:40px;height:40px;flex:none}main.wrap{padding-top:48px;padding-bottom:64px}main>*{max-width:66ch}
h1{font-size:2rem;line-height:1.2;margin:0 0 12px}h2{font-size:1.35rem;line-height:1.3;margin:48px 0 16px}
@media(max-width:640px){h1{font-size:1.6rem}main.wrap{padding-top:32px}}
a{color:#0b4f8a;text-underline-offset:3px}:focus-visible{outline:3px solid #f2b705;outline-offset:2px;box-shadow:0 0 0 5px #16202c}
.btn{display:inline-block;background:#b3151b;color:#fff;font-weight:700;padding:11px 20px;min-height:46px;border-radius:6px;text-decoration:none}
.note{background:#fff4d6;border-left:4px solid #f2b705;padding:12px 16px}
label{display:block;font-weight:700;margin:24px 0 4px}
textarea{font:inherit;width:100%;padding:10px 12px;border:1.5px solid #6b7781;border-radius:4px;color:inherit;background:#f5f7f8}
.muted{color:#46535f;font-size:.87rem}`;

const mark =
  '<svg viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="6" fill="#b3151b"/><path fill="#f2b705" d="M20 8l3.2 8.3 8.8.5-6.8 5.6 2.2 8.6L20 26.2 12.6 31l2.2-8.6L8 16.8l8.8-.5z"/></svg>';

const name = "Cổng theo dõi thực hiện Nghị quyết";

/** A whole HTML document in the look of the portal. */
export function messagePage({ title, body, refreshAfter }: Message): string {
  const refresh = refreshAfter ? `<meta http-equiv="refresh" content="${refreshAfter}">` : "";
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">${refresh}<title>${title} – ${name}</title><style>${style}</style></head><body><header><div class="wrap"><a href="/">${mark}${name}</a></div></header><main class="wrap"><h1>${title}</h1>${body}</main></body></html>`;
}

const replacements: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made harmless for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? "");
}
