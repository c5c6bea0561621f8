import { producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { NumberField } from "./number-field"
import { useGoodsAct } from "./use-goods"
import { goodsWords } from "./words"

/** From which sum on parcels are sent free, and for how long. */
export function DeliveryForm() {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const [threshold, setThreshold] = useState<number | null>(null)
  const [validFrom, setFrom] = useState("")
  const [validUntil, setUntil] = useState("")
  const making = useGoodsAct(t.made)
  const refusal = useRefusal(making.error, t.because)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate(
      { route: producerRoutes.shopDeliveryOffers(id), body: { threshold, validFrom, validUntil: validUntil || null } },
      { onSuccess: () => setThreshold(null) },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 border-hairline border-t pt-4">
      <NumberField id="threshold" label={t.threshold} value={threshold} onChange={setThreshold} grouped unit="₫" />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field
          id="offer-from"
          label={t.from}
          type="date"
          value={validFrom}
          onChange={(event) => setFrom(event.target.value)}
          required
        />
        <Field
          id="offer-until"
          label={t.until}
          optional={t.optional}
          type="date"
          value={validUntil}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      <Button type="submit" tone="line" pending={making.isPending} disabled={threshold === null}>
        {t.offer}
      </Button>
    </form>
  )
}
