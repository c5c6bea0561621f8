"use client"

import type { CommuneOption } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { useCallback, useState } from "react"
import type { Locale } from "@/i18n"
import { PlacePicker } from "../checkout/place-picker"
import { communeWords } from "../parcel/parcel-words"
import { basketMessages } from "./basket-messages"
import { loadBasket } from "./basket-store"
import { rememberCommune, useCommune } from "./remembered-commune"

/** Where the basket goes: one line and a press that opens the picker. Choosing prices the parcels again at once. */
export function DeliveryPlace({ locale }: { locale: Locale }) {
  const words = basketMessages[locale]
  const commune = useCommune()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState<CommuneOption | null>(null)

  const choose = useCallback((next: CommuneOption | null) => {
    setDraft(next)
    if (!next) return
    rememberCommune(next)
    void loadBasket()
  }, [])
  const open = () => {
    setDraft(commune)
    setOpen(true)
  }

  const line = commune
    ? words.shippingTo(`${communeWords(commune.name, locale)}, ${commune.provinceName}`)
    : words.wherePlace
  if (isOpen)
    return (
      <section className="panel" aria-label={words.choosePlace}>
        <PlacePicker id="basket-place" locale={locale} value={draft} onChange={choose} />
        <Button tone="line" className="mt-4" onClick={() => setOpen(false)}>
          {draft || !commune ? words.placeDone : words.keepPlace}
        </Button>
      </section>
    )
  return (
    <p className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
      <span className="font-medium">{line}</span>
      <Button tone={commune ? "quiet" : "line"} onClick={open}>
        {commune ? words.changePlace : words.choosePlace}
      </Button>
    </p>
  )
}
