"use client"

import type { BasketLine } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button, Price, Stars } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { packWords } from "../parcel/parcel-words"
import { Thumb } from "../parcel/thumb"
import { basketMessages } from "./basket-messages"
import { QuantityStepper } from "./quantity-stepper"
import { useLine } from "./use-line"

interface LineRowProps {
  line: BasketLine
  locale: Locale
  onRemove: (line: BasketLine) => void
}

/** One pack of one thing: its number can be changed, it can be taken out, and it says why it cannot be ordered. */
export function LineRow({ line, locale, onRemove }: LineRowProps) {
  const words = basketMessages[locale]
  const { quantity, pending, failure, change } = useLine(line, locale)
  const pack = packWords(line.pack, locale)
  const name = `${line.title}, ${pack}`
  return (
    <li className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 gap-y-2 py-3" aria-busy={pending}>
      <Thumb illustration={line.illustration} photo={line.photo} />
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <div className="min-w-0 flex-1 basis-40">
          <LocalLink locale={locale} to={`/san-pham/${line.handle}`} className="font-medium hover:underline">
            {line.title}
          </LocalLink>
          <p className="text-ink-soft text-sm">{pack}</p>
          {line.stars && (
            <p className="mt-0.5">
              <Stars stars={line.stars.stars} state={line.stars.state} until={line.stars.until} locale={locale} />
            </p>
          )}
          {line.alcohol && <p className="text-indigo text-sm">{words.alcohol}</p>}
        </div>
        <span className="text-right">
          <Price amount={line.unitPrice * quantity} locale={locale} className="font-medium" />
          {line.unitPriceBefore !== null && (
            <s className="block text-ink-soft text-sm tabular-nums">
              <span className="sr-only">{words.before} </span>
              {formatDong(line.unitPriceBefore * quantity, locale)}
            </s>
          )}
        </span>
      </div>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-2 sm:col-span-1 sm:col-start-2">
        <QuantityStepper
          value={quantity}
          max={Math.max(line.maxQuantity, 1)}
          onChange={change}
          label={words.quantityOf(name)}
          fewer={words.fewerOf(name)}
          more={words.moreOf(name)}
          disabled={line.problem !== null && line.problem !== "not_enough"}
        />
        <Button tone="quiet" aria-label={words.removeOf(name)} onClick={() => onRemove(line)}>
          {words.remove}
        </Button>
      </div>
      {line.problem && (
        <div role="alert" className="note note-red col-span-2">
          <p>{words.problem[line.problem](line.maxQuantity)}</p>
          {line.problem === "not_enough" && line.maxQuantity > 0 && (
            <Button tone="line" className="mt-2" onClick={() => change(line.maxQuantity)}>
              {words.takeWhatIsLeft(line.maxQuantity)}
            </Button>
          )}
        </div>
      )}
      {failure && (
        <p role="alert" className="note note-red col-span-2">
          {failure}
        </p>
      )}
    </li>
  )
}
