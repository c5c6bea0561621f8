"use client"

import type { OrderPage, Parcel } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Price } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { ParcelHead } from "../parcel/parcel-head"
import { arrivalWords, packWords, placeNameWords } from "../parcel/parcel-words"
import { Thumb } from "../parcel/thumb"
import { CancelParcel } from "./cancel-parcel"
import { orderMessages } from "./messages"
import { Timeline } from "./timeline"

interface OrderParcelProps {
  parcel: Parcel
  token: string
  onCancelled: (order: OrderPage) => void
  /** The parcel moved on meanwhile: read the order again. */
  onStale: () => void
  locale: Locale
}

const TONE = {
  well: "bg-lotus-wash text-lotus-deep",
  wrong: "bg-lacquer-wash text-lacquer-deep",
  over: "bg-sunken text-ink-soft",
}
const toneOf = (state: Parcel["state"]) =>
  state === "undeliverable" ? TONE.wrong : state === "cancelled" || state === "returned" ? TONE.over : TONE.well

/** Where the focus goes when the press that had it is gone. */
export const parcelId = (number: number) => `kien-${number}`

/** One maker's parcel as its buyer sees it: where it stands, what comes next, what is in it, what is handed over. */
export function OrderParcel({ parcel, token, onCancelled, onStale, locale }: OrderParcelProps) {
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
          <LocalLink locale={locale} to={`/nha-san-xuat/${parcel.producer.handle}`} className="hover:underline">
            {parcel.producer.name}
          </LocalLink>
        }
        from={words.from(placeNameWords(parcel.placeName, locale))}
      />
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={`rounded-full px-3 py-0.5 font-medium text-sm ${toneOf(parcel.state)}`}>
          {words.state[parcel.state]}
        </span>
        <span className="text-[0.9375rem]">
          <NextWords parcel={parcel} locale={locale} />
        </span>
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
      <ParcelMoney parcel={parcel} locale={locale} />
      <Timeline history={parcel.history} locale={locale} />
      {parcel.cancellable && (
        <CancelParcel parcel={parcel} token={token} onCancelled={onCancelled} onStale={onStale} locale={locale} />
      )}
    </section>
  )
}

function NextWords({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const words = orderMessages[locale]
  const isUnderWay = ["placed", "confirmed", "packed", "shipped"].includes(parcel.state)
  const next = (parcel.shippingKind === "pickup" && words.nextPickup[parcel.state]) || words.next[parcel.state]
  if (!isUnderWay) return next
  if (parcel.shippingKind === "pickup") return `${next} ${words.pickup}`
  return parcel.arrives ? `${next} ${words.arrives(arrivalWords(parcel.arrives, locale))}` : next
}

function Carrier({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const words = orderMessages[locale]
  if (!parcel.carrier && !parcel.trackingCode) return null
  return (
    <p className="mt-2 text-sm">
      {parcel.carrier && `${words.carrier}: ${parcel.carrier}. `}
      {parcel.trackingCode && `${words.trackingCode}: ${parcel.trackingCode}. `}
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

function ParcelMoney({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const words = orderMessages[locale]
  const isPaid = parcel.state === "delivered"
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-rule border-t border-dashed pt-2.5 text-[0.9375rem]">
      <dt>{words.shipping}</dt>
      <dd className="text-right">
        <Price amount={parcel.shipping} locale={locale} />
      </dd>
      {parcel.discount > 0 && (
        <>
          <dt>{words.discount}</dt>
          <dd className="text-right">
            <span className="price">{formatDong(-parcel.discount, locale)}</span>
          </dd>
        </>
      )}
      {parcel.cashDue > 0 ? (
        <>
          <dt className="font-semibold">{parcel.shippingKind === "pickup" ? words.cashDuePickup : words.cashDue}</dt>
          <dd className="text-right font-semibold text-lg">
            <Price amount={parcel.cashDue} locale={locale} />
          </dd>
        </>
      ) : (
        isPaid && <dt className="col-span-2 text-ink-soft">{words.cashDone}</dt>
      )}
    </dl>
  )
}
