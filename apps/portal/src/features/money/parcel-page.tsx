import type { ParcelMoneyFigures } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { useParams } from "wouter"
import { NotFound } from "../../frame/not-found"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { LineRows } from "./line-rows"
import { Sums } from "./sums"
import { useLines, useOneParcel } from "./use-money"
import { moneyWords } from "./words"

/** Where each đồng of one parcel went, and what happened to it. */
export default function ParcelMoneyPage() {
  const { parcelId = "" } = useParams<{ parcelId: string }>()
  return (
    <Answered query={useOneParcel(parcelId)}>
      {({ parcels: [parcel] }) => (parcel ? <ParcelMoney parcel={parcel} /> : <NotFound />)}
    </Answered>
  )
}

function ParcelMoney({ parcel }: { parcel: ParcelMoneyFigures }) {
  const t = useWords(moneyWords)
  const locale = useLocale()
  const { id } = useShop()
  const words = t.breakdown
  const ofShop = parcel.shippingBelongsTo === "producer"
  return (
    <Page
      title={words.title(parcel.code)}
      lead={`${parcel.title}${t.others(parcel.others)}, ${formatDate(parcel.on, locale)}`}
      back={{ href: `/quay/${id}/tien`, label: t.title }}
    >
      <Card
        title={t.stages[parcel.stage]}
        aside={
          parcel.stage === "pending" &&
          parcel.payableOn && (
            <span className="text-sm text-ink-soft">{t.payableOn(formatDate(parcel.payableOn, locale))}</span>
          )
        }
      >
        <Sums
          rows={[
            [words.goods, parcel.goods, true],
            [ofShop ? words.shipping : words.shippingOfMarket, ofShop ? parcel.shipping : 0],
            [words.byShop, -parcel.discountByShop],
            [words.added, parcel.addedByMarket],
            [words.returned, -parcel.returned],
            [words.commission, -parcel.commission, true],
            [words.tax, -(parcel.vat + parcel.pit), true],
          ]}
          total={[words.net, parcel.net]}
        />
        {parcel.vat + parcel.pit > 0 && (
          <p className="mt-2 text-sm text-ink-soft">
            {words.taxWhy(formatDong(parcel.vat, locale), formatDong(parcel.pit, locale))}
          </p>
        )}
        {parcel.discountByMarket > 0 && (
          <p className="mt-2 text-sm text-ink-soft">
            {words.byMarket}: {formatDong(parcel.discountByMarket, locale)}. {words.byMarketWhy}
          </p>
        )}
        {parcel.inHand > 0 && (
          <Sums
            rows={[
              [words.inHand, parcel.inHand],
              [words.owes, Math.max(0, parcel.inHand - parcel.net)],
            ]}
          />
        )}
      </Card>
      <History parcelId={parcel.id} />
    </Page>
  )
}

function History({ parcelId }: { parcelId: string }) {
  const t = useWords(moneyWords)
  return (
    <Answered query={useLines(parcelId)}>
      {({ pages }) => {
        const lines = pages.flatMap((page) => page.lines)
        return lines.length > 0 ? (
          <Card title={t.breakdown.history}>
            <LineRows lines={lines} named={false} />
          </Card>
        ) : null
      }}
    </Answered>
  )
}
