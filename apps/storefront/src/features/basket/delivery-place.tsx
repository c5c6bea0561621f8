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

/** Where the basket goes: asked for once, then one line with a way to change it. Choosing prices the parcels again. */
export function DeliveryPlace({ locale }: { locale: Locale }) {
  const words = basketMessages[locale]
  const commune = useCommune()
  const [choosing, setChoosing] = useState(false)
  const [draft, setDraft] = useState<CommuneOption | null>(null)

  const choose = useCallback((next: CommuneOption | null) => {
    setDraft(next)
    if (!next) return
    rememberCommune(next)
    void loadBasket()
  }, [])

  if (commune && !choosing)
    return (
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="font-medium">
          {words.shippingTo(`${communeWords(commune.name, locale)}, ${commune.provinceName}`)}
        </span>
        <Button
          tone="quiet"
          onClick={() => {
            setDraft(commune)
            setChoosing(true)
          }}
        >
          {words.changePlace}
        </Button>
      </p>
    )
  return (
    <section className="panel" aria-label={words.wherePlace}>
      <h2 className="mb-3 font-semibold text-lg">{words.wherePlace}</h2>
      <PlacePicker id="basket-place" locale={locale} value={draft} onChange={choose} />
      {choosing && (
        <Button tone="line" className="mt-4" onClick={() => setChoosing(false)}>
          {draft ? "OK" : words.keepPlace}
        </Button>
      )}
    </section>
  )
}
