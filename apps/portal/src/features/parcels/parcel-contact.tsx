import type { ShopParcel } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { buttonClass } from "@ocop/ui"
import { MapPinIcon, PhoneIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { parcelWords } from "./words"

/** Whom it goes to: a call away while the parcel is in hand, put away before and after. */
export function ParcelContact({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const { contact, isPickup, placeName, state } = parcel
  return (
    <Card title={t.recipient}>
      <p className="font-semibold">{parcel.recipient}</p>
      <p className="flex items-start gap-2 text-ink-soft">
        <MapPinIcon size={20} className="mt-0.5 flex-none" aria-hidden />
        {isPickup ? t.pickup : (contact?.address ?? placeName)}
      </p>
      {contact ? (
        <a href={`tel:${contact.phone}`} className={buttonClass("line", "mt-3 w-full")}>
          <PhoneIcon size={22} aria-hidden /> {t.call} {formatPhone(contact.phone)}
        </a>
      ) : (
        <p className="mt-2 text-sm text-ink-soft">{state === "placed" ? t.contactLater : t.contactGone}</p>
      )}
    </Card>
  )
}
