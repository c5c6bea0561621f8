import type { Parcel } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { orderMessages } from "./messages"

/** What of a parcel does not come or went back, when, and why in the maker's words. */
export function ParcelParts({ parcel, locale }: { parcel: Parcel; locale: Locale }) {
  const words = orderMessages[locale]
  if (parcel.parts.length === 0) return null
  return (
    <ul className="mb-2.5 grid gap-2 rounded-control bg-lacquer-wash p-3 text-sm">
      {parcel.parts.map(({ id, kind, lines, at, reason }) => (
        <li key={id}>
          <b className="font-medium">
            {words.part[kind](lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", "))}
          </b>
          <span className="block">
            {formatMoment(at, locale)}
            {reason && ` · ${words.reason(reason)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
