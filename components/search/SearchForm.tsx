import { Button } from "@/components/ui/Button";
import { SEARCH_LIMIT } from "@/lib/search/schema";

/** Asks for words; a plain form, so that the address holds what was asked. */
export function SearchForm({ asked }: { asked: string }) {
  return (
    <search>
      <form action="/tim-kiem" className="flex max-w-form flex-wrap items-end gap-3">
        <div className="grow basis-64">
          <label htmlFor="q" className="mb-1.5 block font-bold">
            Từ cần tìm
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked}
            maxLength={SEARCH_LIMIT}
            aria-describedby="q-hint"
            className="min-h-[46px] w-full rounded-md border-[1.5px] border-edge bg-paper px-3"
          />
        </div>
        <Button>Tìm kiếm</Button>
        <p id="q-hint" className="basis-full text-ink-2 text-sm">
          Gõ có dấu hoặc không dấu đều được, ví dụ “bao hiem y te”.
        </p>
      </form>
    </search>
  );
}
