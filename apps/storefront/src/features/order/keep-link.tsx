"use client"

import type { OrderPage } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n"
import { keepMessages } from "./keep-messages"

interface KeepLinkProps {
  order: OrderPage
  locale: Locale
}

/** Without e-mail the page's address is the way back to the order: share it, copy it, or keep it as a picture. */
export function KeepLink({ order, locale }: KeepLinkProps) {
  const words = keepMessages[locale]
  const [canShare, setCanShare] = useState(false)
  const [saving, setSaving] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => setCanShare(typeof navigator.share === "function"), [])

  // Closing the share sheet is an answer too.
  const share = () => navigator.share({ title: words.shareTitle(order.number), url: address() }).catch(() => undefined)
  const copy = async () =>
    setSaid(
      await navigator.clipboard.writeText(address()).then(
        () => words.copied,
        () => words.copyFailed,
      ),
    )
  const save = async () => {
    setSaving(true)
    setSaid(null)
    try {
      const [{ drawLink }, { savePicture }] = await Promise.all([
        import("./draw-link"),
        import("../payment/save-picture"),
      ])
      const picture = await drawLink({
        address: address(),
        title: words.imageTitle,
        number: order.number,
        lines: [formatMoment(order.placedAt, locale), words.imageHow, words.imageTrack],
      })
      const way = await savePicture(picture, words.imageFile(order.number))
      setSaid(way === "downloaded" ? words.saved : null)
    } catch {
      setSaid(words.saveFailed)
    } finally {
      setSaving(false)
    }
  }
  return (
    <section className="rounded-sheet bg-sunken p-5 lg:p-7" aria-labelledby="keep-title">
      <h2 id="keep-title" className="font-semibold text-lg">
        {words.title}
      </h2>
      <p className="mt-1 text-ink-soft text-sm">{words.why}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {canShare && (
          <Button tone="line" className="min-h-11! px-4! text-sm" onClick={share}>
            {words.share}
          </Button>
        )}
        <Button tone="line" className="min-h-11! px-4! text-sm" onClick={copy}>
          {words.copy}
        </Button>
        <Button
          tone="line"
          className="min-h-11! px-4! text-sm"
          pending={saving}
          pendingLabel={words.saving}
          onClick={save}
        >
          {words.save}
        </Button>
      </div>
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
    </section>
  )
}

const address = () => location.href.split("#")[0] ?? location.href
