import { Picture, Star } from "@/components/opendata/Picture";
import { pngOf } from "@/lib/opendata/actions.picture";
import { pictureFacts } from "@/lib/opendata/queries.picture";
import { pictureName } from "@/lib/opendata/schema.picture";

export const dynamic = "force-dynamic";

const ICON = { width: 180, height: 180 };

/** The picture that stands for a page where its address is shared; "bieu-tuong.png" is the portal's icon. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const name = pictureName.safeParse((await params).file).data;
  if (name?.kind === "bieu-tuong") return pngOf(<Star size={ICON.width} />, ICON);
  const facts = name && (await pictureFacts(name));
  return facts ? pngOf(<Picture {...facts} />) : new Response(null, { status: 404 });
}
