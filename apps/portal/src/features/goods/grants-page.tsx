import { producerRoutes, type ShopGrants, ShopGrantsSchema } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useQuery } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { DeliveryForm } from "./delivery-form"
import { ReductionForm } from "./reduction-form"
import { useGoodsAct } from "./use-goods"
import { goodsWords } from "./words"

/** What the shop gives its buyers at its own cost: prices lowered for some days, and parcels sent free. */
export default function GrantsPage() {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const query = useQuery({
    queryKey: ["shop", id, "goods", "grants"],
    queryFn: ({ signal }) => call(producerRoutes.shopGrants(id), ShopGrantsSchema, { signal }),
  })
  return (
    <Page title={t.grants} lead={t.grantsLead} back={{ href: `/quay/${id}/mon`, label: t.backToGoods }}>
      <Answered query={query}>
        {(grants) => (
          <>
            <Card title={t.reductions}>
              <Reductions grants={grants} />
              <ReductionForm mostPercent={grants.mostPercent} mostDays={grants.mostDays} />
            </Card>
            <Card title={t.freeDelivery}>
              <Offers grants={grants} />
              <DeliveryForm />
            </Card>
          </>
        )}
      </Answered>
    </Page>
  )
}

function Reductions({ grants: { reductions } }: { grants: ShopGrants }) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const { id } = useShop()
  const live = reductions.filter(({ state }) => state !== "over")
  if (live.length === 0) return <p className="mb-4 text-ink-soft">{t.noReductions}</p>
  return (
    <ul className="mb-4 divide-y divide-hairline">
      {live.map((one) => (
        <Granted
          key={one.id}
          title={`${one.productName}, −${one.percent} %`}
          detail={`${t.terms[one.state]}: ${formatDate(one.from, locale)} – ${formatDate(one.until, locale)}`}
          route={producerRoutes.shopReduction(id, one.id)}
        />
      ))}
    </ul>
  )
}

function Offers({ grants: { deliveryOffers } }: { grants: ShopGrants }) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const { id } = useShop()
  const live = deliveryOffers.filter(({ state }) => state !== "over")
  if (live.length === 0) return <p className="mb-4 text-ink-soft">{t.noOffers}</p>
  return (
    <ul className="mb-4 divide-y divide-hairline">
      {live.map((one) => (
        <Granted
          key={one.id}
          title={t.offerLine(formatDong(one.threshold, locale))}
          detail={`${t.terms[one.state]}: ${formatDate(one.validFrom, locale)} – ${one.validUntil ? formatDate(one.validUntil, locale) : t.untilOpen}`}
          route={producerRoutes.shopDeliveryOffer(id, one.id)}
        />
      ))}
    </ul>
  )
}

function Granted({ title, detail, route }: { title: string; detail: string; route: string }) {
  const t = useWords(goodsWords)
  const ending = useGoodsAct(t.ended)
  return (
    <li className="flex items-center justify-between gap-3 py-3">
      <span className="min-w-0">
        <span className="block font-semibold text-pretty">{title}</span>
        <span className="text-sm text-ink-soft">{detail}</span>
      </span>
      <Button
        tone="line"
        pending={ending.isPending}
        onClick={() => ending.mutate({ route, method: "DELETE" })}
        aria-label={`${t.end}: ${title}`}
      >
        {t.end}
      </Button>
    </li>
  )
}
