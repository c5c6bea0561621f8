import { producerRoutes } from "@ocop/contract"
import { Button, Field, Problem, Select } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { NumberField } from "./number-field"
import { useGoods, useGoodsAct } from "./use-goods"
import { goodsWords } from "./words"

/** A product, a percentage and its days. */
export function ReductionForm({ mostPercent, mostDays }: { mostPercent: number; mostDays: number }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const goods = useGoods()
  const [productId, setProductId] = useState("")
  const [percent, setPercent] = useState<number | null>(null)
  const [from, setFrom] = useState("")
  const [until, setUntil] = useState("")
  const making = useGoodsAct(t.made)
  const refusal = useRefusal(making.error, t.because)
  const listings = goods.data?.listings ?? []
  const chosen = productId || listings[0]?.productId || ""
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate(
      { route: producerRoutes.shopReductions(id), body: { productId: chosen, percent, from, until } },
      { onSuccess: () => setPercent(null) },
    )
  }
  if (listings.length === 0) return null
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 border-hairline border-t pt-4">
      <Select
        id="reduce-goods"
        label={t.whichGoods}
        value={chosen}
        onChange={(event) => setProductId(event.target.value)}
      >
        {listings.map((listing) => (
          <option key={listing.productId} value={listing.productId}>
            {listing.name}
          </option>
        ))}
      </Select>
      <NumberField
        id="percent"
        label={t.percent}
        hint={t.percentHint(mostPercent, mostDays)}
        value={percent}
        onChange={setPercent}
        unit="%"
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field
          id="reduce-from"
          label={t.from}
          type="date"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
          required
        />
        <Field
          id="reduce-until"
          label={t.until}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          required
        />
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      <Button type="submit" tone="line" pending={making.isPending} disabled={percent === null}>
        {t.reduce}
      </Button>
    </form>
  )
}
