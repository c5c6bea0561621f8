import { type Claimable, ClaimablesSchema, ListingDraftSchema, producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { useLocation } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { goodsWords } from "./words"

/** Recognised goods that nobody sells yet: whoever makes them says so, the operator decides. */
export default function ClaimsPage() {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed)
  const query = useQuery({
    queryKey: ["claimables", id, q],
    queryFn: ({ signal }) =>
      call(`${producerRoutes.shopClaimables(id)}?q=${encodeURIComponent(q)}`, ClaimablesSchema, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={t.claimTitle} lead={t.claimLead} back={{ href: `/quay/${id}/mon`, label: t.backToGoods }}>
      <Field
        id="find"
        label={t.findName}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        maxLength={120}
      />
      <Answered query={query}>
        {({ products }) =>
          products.length === 0 ? (
            <p className="py-6 text-center text-lg">{t.noneFound}</p>
          ) : (
            <Card>
              <ul className="divide-y divide-hairline">
                {products.map((product) => (
                  <ClaimableRow key={product.productId} product={product} />
                ))}
              </ul>
            </Card>
          )
        }
      </Answered>
    </Page>
  )
}

function ClaimableRow({ product }: { product: Claimable }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const [, go] = useLocation()
  const claiming = useMutation({
    mutationFn: () =>
      call(producerRoutes.shopDrafts(id), ListingDraftSchema, {
        method: "POST",
        body: { productId: product.productId },
      }),
    onSuccess: (draft) => go(`/quay/${id}/mon/ban-thao/${draft.id}`),
  })
  const refusal = useRefusal(claiming.error, { ...t.because, taken: t.because.taken_product ?? "" })
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-3 py-3">
      <span className="min-w-0">
        <span className="block text-sm text-lotus">{product.place}</span>
        <span className="block font-semibold text-pretty">{product.title}</span>
        <span className="text-sm text-ink-soft">
          {[product.stars && t.stars(product.stars), product.isOwn && t.looksOwn].filter(Boolean).join(" · ")}
        </span>
      </span>
      <Button
        tone="line"
        pending={claiming.isPending}
        onClick={() => claiming.mutate()}
        aria-label={`${t.isMine}: ${product.title}`}
      >
        {t.isMine}
      </Button>
      {refusal && (
        <div className="col-span-2">
          <Problem>{refusal}</Problem>
        </div>
      )}
    </li>
  )
}
