import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./globals.css";

// Every Vietnamese line needs both subsets, so they are two families, one behind the other, and all are preloaded.
const latin = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--font-latin",
  adjustFontFallback: false,
});
const vietnamese = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--font-vietnamese",
});

const name = "Cổng theo dõi thực hiện Nghị quyết";

export const metadata: Metadata = {
  title: { template: `%s – ${name}`, default: name },
  description: "Tiến độ thực hiện Nghị quyết Đại hội Đảng bộ: nhiệm vụ, chỉ tiêu và kết quả của từng đơn vị.",
  icons: {
    icon: { url: "/icon.svg", type: "image/svg+xml", sizes: "any" },
    apple: { url: "/anh/bieu-tuong.png", sizes: "180x180" },
  },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#b3151b" },
    { media: "(prefers-color-scheme: dark)", color: "#12181f" },
  ],
};

/** The document around every page: language, font, and the link that leads past the navigation. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" className={`${latin.variable} ${vietnamese.variable}`}>
      <body className="font-sans">
        <a
          href="#noi-dung"
          className="sr-only z-20 bg-paper p-3 font-bold text-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:p-3 print:hidden"
        >
          Đến nội dung chính
        </a>
        {children}
      </body>
    </html>
  );
}
