import { Badge, Button, Text } from "@medusajs/ui"
import type { StandingDeliveryOffer } from "@ocop/contract"
import { Empty, Refused, Strip, useAct, useWords } from "../kit"
import { offerWords } from "./messages"

const TONES = { running: "green", coming: "blue", over: "grey" } as const

/** Every offer, running ones first; one that is not over can be ended. */
export function OfferRows({ offers }: { offers: StandingDeliveryOffer[] }) {
  const { words } = useWords(offerWords)
  if (offers.length === 0) return <Empty>{words.none}</Empty>
  return (
    <ul className="divide-y">
      {offers.map((offer) => (
        <li key={offer.id}>
          <OfferRow offer={offer} />
        </li>
      ))}
    </ul>
  )
}

function OfferRow({ offer }: { offer: StandingDeliveryOffer }) {
  const { words, money, date } = useWords(offerWords)
  const act = useAct()
  const payer = offer.grantedBy === "operator" ? words.operator : words.producerPays
  const until = offer.validUntil && date(offer.validUntil)
  return (
    <Strip>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <Text weight="plus">
            {offer.producerName ?? words.everybody}, {words.row(money(offer.threshold))}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {payer}, {words.dates(date(offer.validFrom), until)}
          </Text>
        </div>
        <div className="flex items-center gap-3">
          <Badge size="2xsmall" color={TONES[offer.state]}>
            {words.states[offer.state]}
          </Badge>
          {offer.state !== "over" && (
            <Button
              size="small"
              variant="secondary"
              isLoading={act.isPending}
              onClick={() => act.mutate({ path: `/admin/delivery-offers/${offer.id}`, method: "DELETE" })}
            >
              {words.end}
            </Button>
          )}
        </div>
      </div>
      <Refused error={act.error} />
    </Strip>
  )
}
