import { Callout } from "@/components/ui/Callout";

/** Whether the listed units add up to what is published; red, with both numbers, when they do not. */
export function CheckLine({ agrees, text }: { agrees: boolean; text: string }) {
  return (
    <Callout tone={agrees ? "ok" : "bad"} title={agrees ? undefined : "Số liệu không khớp"}>
      {text}
    </Callout>
  );
}
