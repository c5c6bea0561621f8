import type { ImportItem } from "@ocop/contract"
import { headingOf, problemWords } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useLocale, useWords } from "../../frame/words"
import { Failed, Loading } from "../../kit/states"
import { describeChange } from "./describe-change"
import { type Shown, useImportItems } from "./use-imports"
import { importWords } from "./words"

/** Products of a list, each with its broken cells or with what changes. */
export function ItemRows({ importId, shown }: { importId: string; shown: Shown }) {
  const t = useWords(importWords)
  const items = useImportItems(importId, shown)
  if (items.isPending) return <Loading />
  if (items.isError) return <Failed again={items.refetch} />
  const all = items.data.pages.flatMap((page) => page.items)
  if (all.length === 0) return <p className="py-4 text-ink-soft">{t.nothing}</p>
  return (
    <>
      <ol className="divide-y divide-hairline border-y border-hairline">
        {all.map((item) => (
          <li key={item.position} className="py-3">
            <Item item={item} />
          </li>
        ))}
      </ol>
      {items.hasNextPage && (
        <Button
          tone="line"
          className="self-center"
          onClick={() => items.fetchNextPage()}
          pending={items.isFetchingNextPage}
        >
          {t.more}
        </Button>
      )}
    </>
  )
}

function Item({ item }: { item: ImportItem }) {
  const t = useWords(importWords)
  const locale = useLocale()
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{item.name || t.nameless}</span>
        <span className="text-sm text-ink-soft tabular-nums">
          {item.code && `${item.code} · `}
          {t.row(item.rows)}
        </span>
      </p>
      {item.problem && <p className="text-lacquer-deep">{problemOf(item.problem, t.problems)}</p>}
      {item.faults.length > 0 && (
        <ul className="mt-1 flex flex-col gap-1">
          {item.faults.map((fault) => (
            <li
              key={`${fault.row} ${fault.column} ${fault.problem}`}
              className="rounded-tag bg-lacquer-wash px-3 py-1.5"
            >
              <span className="block text-sm font-medium text-lacquer-deep">
                {t.cell(fault.row, headingOf(fault.column, locale))}
              </span>
              <span className="break-words">{problemWords(fault, "shop", locale)}</span>
            </li>
          ))}
        </ul>
      )}
      {item.faults.length === 0 && item.changes.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5 text-sm">
          {item.changes.map((change) => (
            <li key={change.field} className="break-words">
              <span className="font-medium">{t.fields[change.field]}</span>
              {change.needsReview && <span className="text-ink-soft"> ({t.reviewed})</span>}
              {": "}
              {describeChange(change, locale, t.empty)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const problemOf = (problem: string, words: Record<string, string> & { other: string }) => words[problem] ?? words.other
