import { producerRoutes, type ShopListing, type ShopPack } from "@ocop/contract"
import { Button, buttonClass, Problem } from "@ocop/ui"
import { PencilSimpleIcon } from "@phosphor-icons/react"
import { type FormEvent, useState } from "react"
import { Link } from "wouter"
import { CallFailed } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { NumberField } from "./number-field"
import { StateMark } from "./state-mark"
import { stateOf } from "./state-of"
import { useSellingAct } from "./use-goods"
import { goodsWords } from "./words"

/** What is changed a few times a week: price, stock, selling or resting. All of it counts at once. */
export function QuickSheet({ listing, onClose }: { listing: ShopListing; onClose(): void }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const { productId, name, packs, isPaused, review } = listing
  const selling = useSellingAct(isPaused ? t.resumed : t.paused)
  const refusal = useRefusal(selling.error, t.because)
  return (
    <Sheet title={name} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p>
          <StateMark state={stateOf(listing)} />
          {review?.reason && <span className="mt-1 block text-sm text-lacquer">{review.reason}</span>}
        </p>
        {packs.map((pack) => (
          <PackForm key={pack.variantId} productId={productId} pack={pack} />
        ))}
        {refusal && <Problem>{refusal}</Problem>}
        <div className="flex flex-wrap gap-3">
          <Link href={`/quay/${id}/mon/sua/${productId}`} className={buttonClass("line")}>
            <PencilSimpleIcon size={20} aria-hidden /> {t.edit}
          </Link>
          <Button
            tone="line"
            pending={selling.isPending}
            onClick={() =>
              selling.mutate({ route: producerRoutes.shopPause(id, productId), method: isPaused ? "DELETE" : "POST" })
            }
          >
            {isPaused ? t.resume : t.pause}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

function PackForm({ productId, pack }: { productId: string; pack: ShopPack }) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const { id } = useShop()
  const { variantId, price: standing, stocked, reserved, hasOwnStock } = pack
  const [price, setPrice] = useState<number | null>(standing)
  const [stock, setStock] = useState<number | null>(stocked)
  const pricing = useSellingAct(t.changed)
  const stocking = useSellingAct(t.changed)
  const priceRefusal = useRefusal(pricing.error, t.because)
  const stockRefusal = useStockRefusal(stocking.error)
  const title = pack.title[locale] ?? pack.title.vi
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (price !== null && price !== standing)
      pricing.mutate({
        route: producerRoutes.shopPrices(id, productId),
        body: { variantId, price, expected: standing },
      })
    if (stock !== null && stock !== stocked)
      stocking.mutate({ route: producerRoutes.shopStocks(id, productId), body: { variantId, set: stock } })
  }
  const isChanged = (price !== null && price > 0 && price !== standing) || (stock !== null && stock !== stocked)
  return (
    <form onSubmit={submit} className="flex flex-col gap-3" aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          id={`price-${variantId}`}
          label={t.price}
          value={price}
          onChange={setPrice}
          error={priceRefusal ?? undefined}
          grouped
          unit="₫"
        />
        {hasOwnStock ? (
          <NumberField
            id={`stock-${variantId}`}
            label={t.counted}
            hint={reserved > 0 ? t.promised(reserved) : undefined}
            value={stock}
            onChange={setStock}
            error={stockRefusal ?? undefined}
          />
        ) : (
          <p className="self-end text-sm text-ink-soft">{t.ofParts}</p>
        )}
      </div>
      {isChanged && (
        <Button type="submit" pending={pricing.isPending || stocking.isPending} pendingLabel={t.savingNow}>
          {t.save}
        </Button>
      )}
    </form>
  )
}

function useStockRefusal(error: unknown): string | null {
  const t = useWords(goodsWords)
  const said = useRefusal(error, t.because)
  const reserved = error instanceof CallFailed ? /^reserved_(\d+)$/.exec(error.fields.stock ?? "")?.[1] : undefined
  return reserved ? t.reservedAtLeast(reserved) : said
}
