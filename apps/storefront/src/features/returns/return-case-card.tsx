"use client"

import type { OrderReturns, ReturnCase } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { storePaths } from "../basket/store-paths"
import { ToldPhotos } from "../order/told-photos"
import { CaseActs } from "./case-acts"
import { returnMessages } from "./return-messages"

const TONE: Partial<Record<ReturnCase["state"], string>> = {
  settled: "bg-lotus-wash text-lotus-deep",
  refunding: "bg-lotus-wash text-lotus-deep",
  replacing: "bg-lotus-wash text-lotus-deep",
  replacement_sent: "bg-lotus-wash text-lotus-deep",
  refused: "bg-lacquer-wash text-lacquer-deep",
  closed: "bg-sunken text-ink-soft",
  withdrawn: "bg-sunken text-ink-soft",
}

interface ReturnCaseCardProps {
  told: ReturnCase
  token: string
  onMoved: (returns: OrderReturns) => void
  locale: Locale
}

/** One case as its buyer sees it: what was told, what was answered, what is next and what can be done. */
export function ReturnCaseCard({ told, token, onMoved, locale }: ReturnCaseCardProps) {
  const words = returnMessages[locale]
  const day = (date: string) => formatDate(date, locale)
  const next = words.next[told.state](told, day)
  return (
    <li className="rounded-control bg-sunken p-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="font-medium">{words.kinds[told.kind]}</b>
        <span className={`rounded-full px-2.5 py-0.5 font-medium ${TONE[told.state] ?? "bg-indigo-wash text-indigo"}`}>
          {words.states[told.state]}
        </span>
      </p>
      <p className="mt-1">{told.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}</p>
      <p className="mt-1 whitespace-pre-line text-ink-soft">{told.text}</p>
      <ToldPhotos
        count={told.photos}
        address={(number) => `/api${storePaths.returnPhoto(token, told.id, number)}`}
        label={words.photoOf}
      />
      <Answer told={told} locale={locale} />
      {next && <p className="mt-2 font-medium">{next}</p>}
      <CaseActs told={told} token={token} onMoved={onMoved} locale={locale} />
    </li>
  )
}

function Answer({ told, locale }: { told: ReturnCase; locale: Locale }) {
  const words = returnMessages[locale]
  const dong = (sum: number) => formatDong(sum, locale)
  const { answer, refunded, replacement, sendTo } = told
  if (!answer) return null
  return (
    <div className="mt-2 border-lotus border-l-[3px] pl-3">
      <p className="text-ink-soft">{words.saidBy[answer.by]}</p>
      {answer.text && <p className="whitespace-pre-line">{answer.text}</p>}
      {answer.outcome === "refund" && <p>{words.back(dong(refunded ?? told.worth))}</p>}
      {answer.outcome === "part_refund" && <p>{words.part(dong(refunded ?? answer.amount ?? 0))}</p>}
      {replacement && <p>{words.sent(replacement.carrier ?? "", replacement.trackingCode ?? "")}</p>}
      {sendTo && <p>{words.sendTo([sendTo.name, sendTo.phone, sendTo.address].filter(Boolean).join(", "))}</p>}
    </div>
  )
}
