import { type CarrierOffer, ParcelShippingSchema, producerRoutes, type Waybill } from "@ocop/contract"
import { Button, buttonClass, Note, Problem } from "@ocop/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { waybillWords } from "./words"

/** A carrier that can be told by machine: what it asks, and how far the parcel has come. Nothing where none is connected. */
export function ParcelWaybill({ parcelId }: { parcelId: string }) {
  const t = useWords(waybillWords)
  const { id } = useShop()
  const queries = useQueryClient()
  const path = producerRoutes.parcelShipping(id, parcelId)
  const { data } = useQuery({
    queryKey: ["shop", id, "shipping", parcelId],
    queryFn: ({ signal }) => call(path, ParcelShippingSchema, { signal }),
  })
  const act = useMutation({
    mutationFn: (carrier: string | null) =>
      call(path, ParcelShippingSchema, carrier ? { method: "POST", body: { carrier } } : { method: "DELETE" }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["shop", id] }),
  })
  const failed = useRefusal(act.error)
  const offers = data?.quotes.filter(({ carrier }) => carrier.kind === "api") ?? []
  if (!data || (offers.length === 0 && !data.waybill)) return null
  return (
    <Card title={t.title}>
      {data.waybill ? (
        <Standing waybill={data.waybill} isPending={act.isPending} onTakeBack={() => act.mutate(null)} />
      ) : (
        offers.map((offer) => (
          <Offer key={offer.carrier.id} offer={offer} isPending={act.isPending} onTake={act.mutate} />
        ))
      )}
      {failed && <Problem>{failed}</Problem>}
    </Card>
  )
}

interface OfferProps {
  offer: CarrierOffer
  isPending: boolean
  onTake(carrier: string): void
}

function Offer({ offer: { carrier, fee, problem }, isPending, onTake }: OfferProps) {
  const t = useWords(waybillWords)
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-baseline justify-between gap-3">
        {t.asks(carrier.name)} {fee !== null && <Money dong={fee} />}
      </p>
      {problem ? (
        <p className="text-ink-soft">{t.no(problem)}</p>
      ) : (
        <Button tone="line" pending={isPending} pendingLabel={t.working} onClick={() => onTake(carrier.id)}>
          {t.announce(carrier.name)}
        </Button>
      )}
      {!carrier.isProven && <Note tone="gold">{t.unproven}</Note>}
    </div>
  )
}

interface StandingProps {
  waybill: Waybill
  isPending: boolean
  onTakeBack(): void
}

function Standing({ waybill, isPending, onTakeBack }: StandingProps) {
  const t = useWords(waybillWords)
  const { carrier, orderCode, fee, cash, journey, labelUrl, trackingUrl } = waybill
  return (
    <div className="flex flex-col gap-3">
      <p className="font-semibold">
        {carrier.name}: {t.journeys[journey]}
      </p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 tabular-nums">
        <dt className="text-ink-soft">{t.code}</dt>
        <dd>{orderCode}</dd>
        {fee !== null && (
          <>
            <dt className="text-ink-soft">{t.fee}</dt>
            <dd>
              <Money dong={fee} />
            </dd>
          </>
        )}
        <dt className="text-ink-soft">{t.cash}</dt>
        <dd>
          <Money dong={cash} />
        </dd>
      </dl>
      <div className="flex flex-wrap gap-3">
        {labelUrl && (
          <a href={labelUrl} target="_blank" rel="noreferrer noopener" className={buttonClass("line")}>
            {t.label}
          </a>
        )}
        {trackingUrl && (
          <a href={trackingUrl} target="_blank" rel="noreferrer noopener" className={buttonClass("line")}>
            {t.follow}
          </a>
        )}
        {journey === "waiting" && (
          <Button tone="line" pending={isPending} onClick={onTakeBack}>
            {t.takeBack}
          </Button>
        )}
      </div>
    </div>
  )
}
