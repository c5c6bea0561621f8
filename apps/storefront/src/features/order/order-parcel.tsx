"use client"

import type { OrderPage, Parcel } from "@ocop/contract"
import { Price } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { storePaths } from "../basket/store-paths"
import { ParcelHead } from "../parcel/parcel-head"
import { packWords, placeNameWords } from "../parcel/parcel-words"
import { Thumb } from "../parcel/thumb"
import { ParcelReturns } from "../returns/parcel-returns"
import { CancelParcel } from "./cancel-parcel"
import { orderMessages } from "./messages"
import { nextWords, STEPS, stepsDone } from "./next-words"
import { ParcelMoney } from "./parcel-money"
import { ParcelParts } from "./parcel-parts"
import { ParcelReports } from "./parcel-reports"
import { Timeline } from "./timeline"

interface OrderParcelProps {
  parcel: Parcel
  order: OrderPage
  token: string
  onCancelled: (order: OrderPage) => void
  onReported: (order: OrderPage) => void
  /** The parcel moved on meanwhile: read the order again. */
  onStale: () => void
  locale: Locale
}

const TONE = {
  well: "bg-lotus-wash text-lotus-deep",
  waiting: "bg-indigo-wash text-indigo",
  wrong: "bg-lacquer-wash text-lacquer-deep",
  over: "bg-sunken text-ink-soft",
}
const toneOf = (state: Parcel["state"]) =>
  state === "awaiting_payment"
    ? TONE.waiting
    : state === "undeliverable"
      ? TONE.wrong
      : state === "cancelled" || state === "returned"
        ? TONE.over
        : TONE.well

/** Where the focus goes when the press that had it is gone. */
export const parcelId = (number: number) => `kien-${number}`

/** One maker's parcel as its buyer sees it: where it stands, what comes next, what is in it, what is handed over. */
export function OrderParcel(props: OrderParcelProps) {
  const { parcel, order, token, onCancelled, onReported, onStale, locale } = props
  const words = orderMessages[locale]
  const label = words.parcel(parcel.number)
  return (
    <section
      id={parcelId(parcel.number)}
      tabIndex={-1}
      className="panel outline-none"
      aria-label={`${label}, ${parcel.producer.name}`}
    >
      <ParcelHead
        level="h2"
        number={parcel.number}
        label={label}
        producer={
          <LocalLink
            locale={locale}
            to={`/nha-san-xuat/${parcel.producer.handle}`}
            className="-my-3 inline-block py-3 hover:underline"
          >
            {parcel.producer.name}
          </LocalLink>
        }
        from={words.from(placeNameWords(parcel.placeName, locale))}
      />
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={`rounded-full px-3 py-0.5 font-medium text-sm ${toneOf(parcel.state)}`}>
          {words.state[parcel.state]}
        </span>
        <span className="text-[0.9375rem]">{nextWords(parcel, order, locale)}</span>
      </p>
      <Steps parcel={parcel} locale={locale} />
      <p className="mt-2 text-ink-soft text-sm">
        {words.code}: <span className="tabular-nums">{parcel.code}</span>
      </p>
      <Carrier parcel={parcel} locale={locale} />
      <ul className="mt-3 divide-y divide-hairline border-hairline border-t">
        {parcel.lines.map((line) => (
          <li
            key={`${line.handle} ${line.pack.vi}`}
            className="grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-3 py-2.5 text-[0.9375rem] leading-[1.4]"
          >
            <Thumb illustration={line.illustration} photo={line.photo} />
            <span>
              <b className="block font-medium">{line.title}</b>
              <small className="block text-ink-soft text-sm">
                {line.quantity} × {packWords(line.pack, locale)}
              </small>
              {line.declined > 0 && (
                <small className="block font-medium text-lacquer-deep text-sm">{words.declined(line.declined)}</small>
              )}
              <LocalLink
                locale={locale}
                to={`/san-pham/${line.handle}`}
                aria-label={words.buyAgainOf(line.title)}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {words.buyAgain}
              </LocalLink>
            </span>
            <Price amount={line.total} locale={locale} />
          </li>
        ))}
      </ul>
      <ParcelParts parcel={parcel} locale={locale} />
      <ParcelMoney parcel={parcel} order={order} locale={locale} />
      {parcel.invoiceFile && (
        <a
          href={`/api${storePaths.parcelInvoiceFile(token, parcel.id)}`}
          className="link mt-2 inline-flex min-h-11 items-center"
        >
          {words.invoiceFile(parcel.invoiceFile.name)}
        </a>
      )}
      <Timeline history={parcel.history} locale={locale} />
      <ParcelReports parcel={parcel} token={token} onReported={onReported} locale={locale} />
      {parcel.state === "delivered" && <ParcelReturns parcel={parcel} token={token} locale={locale} />}
      {parcel.cancellable && (
        <CancelParcel
          parcel={parcel}
          order={order}
          token={token}
          onCancelled={onCancelled}
          onStale={onStale}
          locale={locale}
        />
      )}
    </section>
  )
}

/** How far it has come, at a glance; the words beside it say the same. */
function Steps({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const done = stepsDone(parcel)
  if (done === null) return null
  return (
    <div
      role="img"
      aria-label={orderMessages[locale].steps(done, STEPS.length)}
      className="mt-3 grid grid-cols-5 gap-1"
    >
      {STEPS.map((step, index) => (
        <span key={step} className={`h-1.5 rounded-full ${index < done ? "bg-lotus" : "bg-hairline"}`} />
      ))}
    </div>
  )
}

function Carrier({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const words = orderMessages[locale]
  if (!parcel.carrier && !parcel.trackingCode) return null
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="min-w-0 break-words">
        {parcel.carrier && `${words.carrier}: ${parcel.carrier}`}
        {parcel.trackingCode && (
          <span className="block">
            {words.trackingCode}: <b className="font-medium tabular-nums">{parcel.trackingCode}</b>
          </span>
        )}
      </span>
      {parcel.trackingUrl && (
        <a
          href={parcel.trackingUrl}
          target="_blank"
          rel="noreferrer noopener"
          className="link inline-flex min-h-11 items-center"
        >
          {words.followParcel}
        </a>
      )}
    </p>
  )
}
