"use client"

import type { OrderPage, Parcel, ProblemReport } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button } from "@ocop/ui"
import dynamic from "next/dynamic"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { storePaths } from "../basket/store-paths"
import { Dialog } from "./dialog"
import { reportMessages } from "./report-messages"
import { ToldPhotos } from "./told-photos"

const ReportForm = dynamic(() => import("./report-form"), { ssr: false })

interface ParcelReportsProps {
  parcel: Parcel
  token: string
  onReported: (order: OrderPage) => void
  locale: Locale
}

/** Before the goods travel there is nothing to find wrong with them; until then the help of the market is asked. */
const REPORTABLE = new Set<Parcel["state"]>(["packed", "shipped", "delivered", "undeliverable", "returned"])

/** What the buyer reported of a parcel, what was answered, and the way to report more. */
export function ParcelReports({ parcel, token, onReported, locale }: ParcelReportsProps) {
  const words = reportMessages[locale]
  const [isOpen, setOpen] = useState(false)
  const sent = (order: OrderPage) => {
    setOpen(false)
    onReported(order)
  }
  return (
    <>
      {parcel.reports.length > 0 && (
        <section className="mt-3 border-hairline border-t pt-3" aria-label={words.list}>
          <h3 className="font-medium text-sm">{words.list}</h3>
          <ul className="mt-2 grid grid-cols-1 gap-3">
            {parcel.reports.map((report) => (
              <Report key={report.id} report={report} token={token} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {(REPORTABLE.has(parcel.state) || parcel.refunded > 0) && (
        <Button
          tone="line"
          className="mt-3 mr-3"
          aria-label={words.openOf(parcel.number)}
          onClick={() => setOpen(true)}
        >
          {words.open}
        </Button>
      )}
      {isOpen && (
        <Dialog
          titleId={`report-${parcel.id}`}
          title={words.title(parcel.producer.name)}
          onClose={() => setOpen(false)}
        >
          {(close) => <ReportForm parcel={parcel} token={token} onSent={sent} onClose={close} locale={locale} />}
        </Dialog>
      )}
    </>
  )
}

const TONE: Record<ProblemReport["state"], string> = {
  open: "bg-indigo-wash text-indigo",
  answered: "bg-lotus-wash text-lotus-deep",
  closed: "bg-sunken text-ink-soft",
}

function Report({ report, token, locale }: { report: ProblemReport; token: string; locale: Locale }) {
  const words = reportMessages[locale]
  return (
    <li className="rounded-control bg-sunken p-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="font-medium">{words.kinds[report.kind]}</b>
        <span className={`rounded-full px-2.5 py-0.5 font-medium ${TONE[report.state]}`}>
          {words.states[report.state]}
        </span>
      </p>
      <p className="text-ink-soft">{words.reportedAt(formatMoment(report.at, locale))}</p>
      <p className="mt-1 whitespace-pre-line">{report.text}</p>
      <ToldPhotos
        count={report.photos}
        address={(number) => `/api${storePaths.reportPhoto(token, report.id, number)}`}
        label={words.photoOf}
      />
      {report.answer && (
        <div className="mt-2 border-lotus border-l-[3px] pl-3">
          {report.answeredAt && (
            <p className="text-ink-soft">{words.answeredAt(formatMoment(report.answeredAt, locale))}</p>
          )}
          <p className="whitespace-pre-line">{report.answer}</p>
        </div>
      )}
    </li>
  )
}
