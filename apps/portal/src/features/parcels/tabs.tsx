import { PARCEL_TABS, type ParcelTab, type ShopParcels } from "@ocop/contract"
import { useWords } from "../../frame/words"
import { parcelWords } from "./words"

interface TabsProps {
  tab: ParcelTab
  counts: ShopParcels["counts"] | undefined
  onOpen(tab: ParcelTab): void
}

/** The work, in the order in which it is done; how much of it waits. What is done is not counted. */
export function Tabs({ tab, counts, onOpen }: TabsProps) {
  const t = useWords(parcelWords)
  return (
    <div className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] lg:mx-0 lg:px-0">
      {PARCEL_TABS.map((each) => (
        <button
          key={each}
          type="button"
          className="chip flex-none"
          aria-pressed={each === tab}
          onClick={() => onOpen(each)}
        >
          {t.tabs[each]}
          {counts && each !== "done" && counts[each] > 0 && (
            <span
              className={`min-w-5 rounded-full px-1.5 text-center text-tiny font-semibold tabular-nums ${each === "to_confirm" ? "bg-lacquer text-raised" : "bg-sunken text-ink"}`}
            >
              {counts[each]}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
