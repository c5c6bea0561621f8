import type { Basket, PaymentMethod } from "@ocop/contract"
import { RadioCard } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { offerOf, PAYMENT_METHODS } from "./chosen-payment"
import { checkoutMessages } from "./messages"
import { offerWords, paymentMessages } from "./payment-messages"
import { FIELD_IDS } from "./person-fields"

interface PaymentChoiceProps {
  payments: Basket["payments"]
  chosen: PaymentMethod | null
  onChoose: (method: PaymentMethod) => void
  locale: Locale
}

/** Cash at the door, a transfer or a card; a way that is off stays in sight with its reason. */
export function PaymentChoice({ payments, chosen, onChoose, locale }: PaymentChoiceProps) {
  return (
    <fieldset id={FIELD_IDS.payment} tabIndex={-1} className="mt-8">
      <legend className="mb-3 font-semibold text-xl">{checkoutMessages[locale].pay}</legend>
      <div className="grid gap-2.5">
        {PAYMENT_METHODS.map((id) => {
          const offer = offerOf(payments, id)
          return (
            <RadioCard
              key={id}
              name="payment"
              value={id}
              title={paymentMessages[locale].title[id]}
              detail={offerWords(offer, locale)}
              checked={chosen === id}
              disabled={!offer.available}
              onChange={() => onChoose(id)}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
