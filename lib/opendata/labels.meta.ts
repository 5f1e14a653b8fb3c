import type { Metadata } from "next";
import { PICTURE, picturePath } from "./schema.picture";

/** How a public page presents itself to search engines and where its address is shared. */

const SITE = "Cổng theo dõi thực hiện Nghị quyết";
const LONGEST_DESCRIPTION = 240;

type PageFacts = {
  /** as in the browser's tab, without the portal's name */
  title: string;
  description: string;
  /**
   * The page's address in its one spelling, which search engines are told. A page that shows another period has
   * its `?ky=` in it; where the query changes nothing, it is left out.
   */
  path: string;
  /** false for what search engines should not keep, such as the results of a search */
  indexed?: boolean;
};

/** The metadata of a public page; addresses are completed by the layout, which knows the portal's own. */
export function pageMetadata({ title, description, path, indexed = true }: PageFacts): Metadata {
  const short = shortened(description);
  const images = [{ url: picturePath(path), ...PICTURE, alt: `${title}. ${short}` }];
  return {
    title,
    description: short,
    alternates: {
      canonical: path,
      types: { "application/atom+xml": [{ url: "/atom.xml", title: "Báo cáo mới công bố" }] },
    },
    openGraph: {
      type: "website",
      locale: "vi_VN",
      siteName: SITE,
      title,
      description: short,
      url: path,
      images,
    },
    twitter: { card: "summary_large_image", title, description: short, images },
    ...(indexed ? {} : { robots: { index: false } }),
  };
}

/** Whole words, as many as a preview shows. */
function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, "")}…`;
}
