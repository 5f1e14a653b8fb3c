import type { PictureFacts } from "@/lib/opendata/schema.picture";

/*
 * Drawn, not laid out by a browser: flex boxes and inline styles only, colours and measures as in app/globals.css.
 */

const tones = {
  ok: { color: "#1b7f4b", backgroundColor: "#eef8f2" },
  warn: { color: "#8a5a00", backgroundColor: "#fff4d6" },
  bad: { color: "#b3151b", backgroundColor: "#fdecec" },
  none: { color: "#56626c", backgroundColor: "#edf0f2" },
};
const row = { display: "flex", alignItems: "center" } as const;
const INK = "#16202c";
const INK_2 = "#46535f";
const LONG_TITLE = 64;
const LONG_FIGURE = 14;

/** The picture that stands for a page where its address is shared. */
export function Picture({ kicker, title, figure, said, tags, office, dated, real }: PictureFacts) {
  return (
    <div style={page}>
      <div style={{ ...row, gap: 20, fontSize: 27, fontWeight: 700 }}>
        <Star size={52} />
        Cổng theo dõi thực hiện Nghị quyết
        {!real && <div style={{ ...tones.warn, ...notice }}>Dữ liệu minh hoạ</div>}
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <div style={{ display: "flex", fontSize: 28, color: INK_2 }}>{kicker}</div>
        <div style={{ ...heading, fontSize: title.length > LONG_TITLE ? 40 : 50 }}>{title}</div>
        <Figure figure={figure} said={said} />
        <div style={{ display: "flex", flexWrap: "wrap", gap: 12, marginTop: 20 }}>
          {tags.map(({ tone, text }) => (
            <div key={text} style={{ ...tones[tone], ...tag }}>
              <div style={{ width: 15, height: 15, borderRadius: 8, backgroundColor: tones[tone].color }} />
              {text}
            </div>
          ))}
        </div>
      </div>
      <div style={{ width: 120, height: 4, marginBottom: 16, backgroundColor: "#f2b705" }} />
      <div style={{ ...row, justifyContent: "space-between", fontSize: 24, color: INK_2 }}>
        <div style={{ display: "flex", fontWeight: 700, color: INK }}>{office}</div>
        <div style={{ display: "flex" }}>{dated}</div>
      </div>
    </div>
  );
}

/** A short figure beside what it says, a long one above it. */
function Figure({ figure, said }: Pick<PictureFacts, "figure" | "said">) {
  if (!figure) return said ? <div style={{ ...sentence, marginTop: 18 }}>{said}</div> : null;
  const beside = figure.length <= LONG_FIGURE;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: beside ? "row" : "column",
        marginTop: 16,
        gap: beside ? 28 : 4,
        alignItems: beside ? "center" : "flex-start",
      }}
    >
      <div
        style={{
          display: "flex",
          flexShrink: 0,
          fontSize: beside ? 80 : 52,
          fontWeight: 700,
          lineHeight: 1.2,
        }}
      >
        {figure}
      </div>
      <div style={{ ...sentence, maxWidth: beside ? 700 : 1060 }}>{said}</div>
    </div>
  );
}

/** The portal's mark, on its own as the icon of a phone's start page. */
export function Star({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <rect width="40" height="40" rx="6" fill="#b3151b" />
      <path d="M20 8l3.2 8.3 8.8.5-6.8 5.6 2.2 8.6L20 26.2 12.6 31l2.2-8.6L8 16.8l8.8-.5z" fill="#f2b705" />
    </svg>
  );
}

const page = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  height: "100%",
  padding: "34px 64px 32px",
  color: INK,
  backgroundColor: "#ffffff",
  borderTop: "8px solid #b3151b",
  fontFamily: "Latin, Vietnamese",
  lineHeight: 1.35,
} as const;
const notice = { ...row, marginLeft: "auto", padding: "4px 18px", fontSize: 23 } as const;
const heading = { display: "block", lineClamp: 3, marginTop: 4, fontWeight: 700, lineHeight: 1.22 } as const;
const sentence = { display: "block", lineClamp: 2, fontSize: 28, color: INK_2 } as const;
const tag = {
  ...row,
  gap: 11,
  padding: "5px 20px",
  borderRadius: 40,
  fontSize: 26,
  fontWeight: 700,
} as const;
