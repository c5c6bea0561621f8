import type { MoneyStage, ParcelMoneyFigures } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { CaretRightIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Amount } from "./amount"
import { moneyWords } from "./words"

const TONES: Record<MoneyStage, string> = {
  unpaid: "text-ink-soft",
  undelivered: "text-indigo",
  pending: "text-indigo",
  disputed: "text-lacquer",
  payable: "text-lotus-deep",
  in_hand: "text-ink-soft",
  cancelled: "text-ink-soft",
}

/** One row a parcel: what it is, where its money is, and what of it is the shop's. */
export function ParcelRows({ parcels }: { parcels: readonly ParcelMoneyFigures[] }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  const { id } = useShop()
  return (
    <ul className="-my-3 divide-y divide-hairline">
      {parcels.map((parcel) => (
        <li key={parcel.id}>
          <Link href={`/quay/${id}/tien/kien/${parcel.id}`} className="flex items-center gap-2 py-3">
            <span className="min-w-0 flex-1">
              <span className="flex items-baseline justify-between gap-3">
                <span className="font-medium">
                  {parcel.title}
                  {t.others(parcel.others)}
                </span>
                <Amount
                  dong={parcel.net}
                  className={parcel.stage === "cancelled" ? "text-ink-soft" : "font-semibold"}
                />
              </span>
              <span className={`block text-sm ${TONES[parcel.stage]}`}>
                {t.stages[parcel.stage]}
                {parcel.stage === "pending" &&
                  parcel.payableOn &&
                  `, ${t.payableOn(formatDate(parcel.payableOn, locale))}`}
              </span>
              <span className="block text-sm text-ink-soft">
                {formatDate(parcel.on, locale)} · {parcel.code}
              </span>
            </span>
            <CaretRightIcon size={18} className="shrink-0 text-ink-soft" aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  )
}
