import type { HomeParcel, ShopHome } from "@ocop/contract"
import { buttonClass } from "@ocop/ui"
import { GiftIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Card } from "../../kit/page"
import { WhenChip } from "../parcels/when-chip"
import { homeWords } from "./words"

/** One job a parcel: the button says what is to be done now. */
export function ParcelsCard({ home: { parcels, counts, shop } }: { home: ShopHome }) {
  const t = useWords(homeWords)
  const { id } = useShop()
  const all = counts.placed + counts.confirmed + counts.packed + counts.shipped
  return (
    <Card
      title={t.parcelsToday}
      aside={
        all > 0 && (
          <Link href={`/quay/${id}/don`} className="link text-sm">
            {t.all}
          </Link>
        )
      }
    >
      {parcels.length === 0 && <p className="text-ink-soft">{shop.status === "approved" ? t.none : t.noneYet}</p>}
      <ul>
        {parcels.map((parcel) => (
          <Job key={parcel.id} parcel={parcel} />
        ))}
      </ul>
      {all > parcels.length && parcels.length > 0 && (
        <Link href={`/quay/${id}/don`} className="link mt-3 inline-block">
          {t.more(all - parcels.length)}
        </Link>
      )}
    </Card>
  )
}

function Job({ parcel }: { parcel: HomeParcel }) {
  const t = useWords(homeWords)
  const { id } = useShop()
  const goods = parcel.lines.map(({ quantity, title, pack }) => `${quantity} × ${title}, ${pack}`).join("; ")
  const isMoving = parcel.state === "shipped"
  return (
    <li className="border-hairline border-b py-4 first:pt-1 last:border-b-0 last:pb-0">
      <div className="flex items-start justify-between gap-3">
        <h3 className="font-semibold">
          {parcel.recipient || parcel.code}
          {parcel.isGift && (
            <span className="ml-2 inline-flex items-center gap-1 align-middle text-sm font-medium text-indigo">
              <GiftIcon size={16} aria-hidden /> {t.gift}
            </span>
          )}
        </h3>
        <WhenChip parcel={parcel} now={Date.now()} />
      </div>
      <p className="text-ink-soft">
        {goods}, {parcel.isPickup ? t.pickup : t.sentTo(parcel.placeName)}
      </p>
      <div className="mt-3 flex items-center gap-4">
        <Link
          href={`/quay/${id}/don/${parcel.id}`}
          className={buttonClass(isMoving ? "line" : "go", "min-h-13 flex-1")}
        >
          {t.acts[parcel.state]}
        </Link>
        <Money dong={parcel.total} className="flex-none text-ink-soft" />
      </div>
    </li>
  )
}
