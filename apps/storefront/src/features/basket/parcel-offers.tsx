import type { BasketParcel, FreeShipping } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { offerMessages } from "./offer-messages"

interface ParcelOffersProps {
  parcel: Pick<BasketParcel, "freeShipping" | "tetOrderBy">
  locale: Locale
}

/** What is good to know of one parcel before ordering: how near free delivery is, and until when it still makes Tết. */
export function ParcelOffers({ parcel: { freeShipping, tetOrderBy }, locale }: ParcelOffersProps) {
  if (!freeShipping && !tetOrderBy) return null
  return (
    <div className="mt-2 grid gap-1.5 text-sm">
      {freeShipping && <FreeShippingLine offer={freeShipping} locale={locale} />}
      {tetOrderBy && (
        <p className="font-medium text-lacquer">{offerMessages[locale].tet(formatDate(tetOrderBy, locale))}</p>
      )}
    </div>
  )
}

/** "Thêm 42.000 ₫ nữa là miễn phí gửi", with a thin bar for how far it is. */
export function FreeShippingLine({ offer, locale }: { offer: FreeShipping; locale: Locale }) {
  const words = offerMessages[locale]
  const { threshold, missing } = offer
  if (missing === 0) return <p className="font-medium text-lotus">{words.reached}</p>
  return (
    <div>
      <p>{words.missing(formatDong(missing, locale))}</p>
      <span aria-hidden="true" className="mt-1 block h-1 overflow-hidden rounded-full bg-sunken">
        <span
          className="block h-full rounded-full bg-lotus"
          style={{ width: `${Math.round(((threshold - missing) / threshold) * 100)}%` }}
        />
      </span>
    </div>
  )
}
