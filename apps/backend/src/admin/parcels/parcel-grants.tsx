import { Text } from "@medusajs/ui"
import { addDays } from "@ocop/domain"
import { useWords } from "../kit"
import type { Parcel } from "./api"

const words = {
  vi: {
    gift: (giver: string) => `Quà của ${giver}: không bỏ giấy ghi giá vào kiện.`,
    card: (text: string) => `Viết lên thiệp: ${text}`,
    week: (from: string, to: string) => `Muốn tới trong tuần ${from} tới ${to}.`,
    kinds: { voucher: "Mã", price_reduction: "Giảm giá có ngày", free_delivery: "Miễn phí gửi" },
    by: { operator: "chợ chịu", producer: "nhà làm chịu" },
  },
  en: {
    gift: (giver: string) => `A present from ${giver}: no price goes into the parcel.`,
    card: (text: string) => `Write on the card: ${text}`,
    week: (from: string, to: string) => `Should arrive in the week of ${from} to ${to}.`,
    kinds: { voucher: "Voucher", price_reduction: "Dated reduction", free_delivery: "Free delivery" },
    by: { operator: "borne by the market", producer: "borne by the maker" },
  },
}

/** What whoever packs must know of a present, and who bears what the buyer did not pay. */
export function ParcelGrants({ parcel: { gift, discounts } }: { parcel: Parcel }) {
  const { words: said, money, date } = useWords(words)
  return (
    <>
      {gift && (
        <div className="txt-small bg-ui-bg-subtle rounded-md p-3">
          <Text size="small" weight="plus">
            {said.gift(gift.buyerName)}
          </Text>
          {gift.card && <Text size="small">{said.card(gift.card)}</Text>}
          {gift.wantedWeek && (
            <Text size="small">{said.week(date(gift.wantedWeek), date(addDays(gift.wantedWeek, 6)))}</Text>
          )}
        </div>
      )}
      {discounts.length > 0 && (
        <ul className="txt-small text-ui-fg-subtle">
          {discounts.map(({ kind, reference, code, grantedBy, amount }) => (
            <li key={`${kind} ${reference}`}>
              {[said.kinds[kind], code].filter(Boolean).join(" ")}: {money(amount)}, {said.by[grantedBy]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
