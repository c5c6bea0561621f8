import type { Basket } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { RadioCard } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { type CheckoutMessages, checkoutMessages } from "./messages"
import { FIELD_IDS } from "./person-fields"

type Payment = Basket["payments"][number]

/** Cash on delivery today; the other ways are shown off, each with its reason. */
export function PaymentChoice({ payments, locale }: { payments: Payment[]; locale: Locale }) {
  const words = checkoutMessages[locale]
  const cash = payments.find(({ id }) => id === "cash_on_delivery")
  const isOpen = cash?.available ?? false
  const off = [
    { title: words.transfer, detail: words.transferOff },
    { title: words.card, detail: words.cardOff },
  ]
  return (
    <fieldset id={FIELD_IDS.payment} tabIndex={-1} className="mt-8">
      <legend className="mb-3 font-semibold text-xl">{words.pay}</legend>
      <div className="grid gap-2.5">
        <RadioCard
          name="payment"
          title={words.cash}
          detail={isOpen ? words.cashHow : cashOffWords(words, cash, locale)}
          checked={isOpen}
          disabled={!isOpen}
          readOnly
        />
        {off.map(({ title, detail }) => (
          <RadioCard key={title} name="payment" title={title} detail={detail} disabled />
        ))}
      </div>
    </fieldset>
  )
}

/** Why cash on delivery is off, in words. */
export function cashOffWords(words: CheckoutMessages, cash: Payment | undefined, locale: Locale) {
  if (!cash?.reason || cash.reason === "gift" || cash.reason === "not_set_up") return words.cashOff.empty
  if (cash.reason === "over_limit") return words.cashOff.over_limit(formatDong(cash.limit ?? 0, locale))
  return words.cashOff[cash.reason]
}
