"use client"

import type { TransferDetails } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { CopyRow } from "./copy-row"
import { drawTransfer, svgAddress } from "./draw-transfer"
import { panelMessages } from "./messages"
import { savePicture } from "./save-picture"

interface TransferPanelProps {
  transfer: TransferDetails
  /** What the code asks for. */
  amount: number
  /** What is left to send, where some of it has come already: the code knows nothing of that. */
  missing?: number
  orderNumber: string
  locale: Locale
}

/** Where to transfer, as a code to scan and as text to copy; and a picture for whoever shops and pays on one phone. */
export function TransferPanel({ transfer, amount, missing, orderNumber, locale }: TransferPanelProps) {
  const words = panelMessages[locale]
  const money = formatDong(missing ?? amount, locale)
  const rows = [
    { label: words.bank, shown: transfer.bankName, value: transfer.bankName },
    { label: words.accountNumber, shown: transfer.accountNumber, value: transfer.accountNumber },
    { label: words.accountName, shown: transfer.accountName, value: transfer.accountName },
    { label: words.amount, shown: money, value: String(missing ?? amount) },
    { label: words.memo, shown: transfer.memo, value: transfer.memo, hint: words.memoWhy },
  ]
  return (
    <div className="mt-4 grid gap-6 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] sm:gap-x-8">
      <div className="grid content-start justify-items-center gap-3">
        {transfer.sample && <p className="note note-red w-full font-medium">{words.sample}</p>}
        {/* biome-ignore lint/performance/noImgElement: a drawing in the page's own data, nothing to optimise */}
        <img
          src={svgAddress(transfer.qrSvg)}
          alt={words.qrAlt(formatDong(amount, locale), transfer.accountNumber)}
          width={272}
          height={272}
          className="w-full max-w-68 rounded-control bg-white"
        />
        <p className="text-sm">{words.scan}</p>
        {missing === undefined && (
          <SavePicture
            draw={() =>
              drawTransfer({
                transfer,
                title: words.imageTitle(orderNumber),
                facts: rows.map(({ label, shown }) => [label, shown] as const),
                warning: transfer.sample ? words.sample : null,
              })
            }
            name={words.imageFile(orderNumber)}
            locale={locale}
          />
        )}
      </div>
      <dl className="min-w-0 content-start">
        {rows.map((row) => (
          <CopyRow key={row.label} {...row} locale={locale} />
        ))}
      </dl>
    </div>
  )
}

function SavePicture({ draw, name, locale }: { draw: () => Promise<Blob>; name: string; locale: Locale }) {
  const words = panelMessages[locale]
  const [pending, setPending] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const save = async () => {
    setPending(true)
    setSaid(null)
    try {
      const way = await savePicture(await draw(), name)
      setSaid(way === "downloaded" ? words.saved : null)
    } catch {
      setSaid(words.saveFailed)
    } finally {
      setPending(false)
    }
  }
  return (
    <div className="grid w-full gap-2">
      <Button tone="line" className="w-full" pending={pending} pendingLabel={words.saving} onClick={save}>
        {words.save}
      </Button>
      <p className="text-ink-soft text-sm">{words.sameDevice}</p>
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
    </div>
  )
}
