import type { RateTable, ShopRates } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { RatesForm } from "./rates-form"
import { useRates, useSetRates } from "./use-rates"
import { rateWords } from "./words"

/** What a shop's deliveries cost its buyers. */
export default function RatesPage() {
  const t = useWords(rateWords)
  const { id } = useShop()
  const rates = useRates()
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/cai-dat`, label: t.back }}>
      <Answered query={rates}>{(shown) => <Rates rates={shown} />}</Answered>
    </Page>
  )
}

function Rates({ rates }: { rates: ShopRates }) {
  const t = useWords(rateWords)
  const locale = useLocale()
  const { may } = useShop()
  const set = useSetRates()
  const failed = useRefusal(set.error, t.faults)
  const [isEditing, setEditing] = useState(false)
  const tomorrow = nextDay(rates.today)
  if (isEditing)
    return (
      <>
        <p className="text-ink-soft">
          {t.most(formatDong(rates.most.first, locale), formatDong(rates.most.perExtraKilogram, locale))}
        </p>
        <RatesForm
          table={rates.next ?? rates.own ?? rates.operator}
          from={tomorrow}
          onClose={() => setEditing(false)}
        />
      </>
    )
  return (
    <>
      <Card
        title={rates.own ? t.now.own : t.now.operator}
        aside={rates.own && <span className="text-ink-soft">{t.since(formatDate(rates.own.validFrom, locale))}</span>}
      >
        <Table table={rates.own ?? rates.operator} />
      </Card>
      {rates.next && (
        <Card title={t.next(formatDate(rates.next.validFrom, locale))}>
          <Table table={rates.next} />
        </Card>
      )}
      {may("owner") && (
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => setEditing(true)}>{rates.own || rates.next ? t.change : t.edit}</Button>
          {rates.own && (
            <Button tone="line" pending={set.isPending} onClick={() => set.mutate({ validFrom: tomorrow, zones: [] })}>
              {t.useMarket}
            </Button>
          )}
        </div>
      )}
      {failed && <Problem>{failed}</Problem>}
    </>
  )
}

function Table({ table }: { table: RateTable }) {
  const t = useWords(rateWords)
  const locale = useLocale()
  const dong = (sum: number) => formatDong(sum, locale)
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      {table.zones.map(({ zone, steps, feePerExtraKilogram, daysFrom, daysTo }) => (
        <div key={zone}>
          <dt className="font-semibold">{t.zones[zone]}</dt>
          <dd>
            <ul className="tabular-nums">
              {steps.map(({ uptoGrams, fee }) => (
                <li key={uptoGrams}>{t.step(weightOf(uptoGrams, locale), dong(fee))}</li>
              ))}
            </ul>
            <p className="text-ink-soft text-sm">
              {feePerExtraKilogram === null ? t.nothingHeavier : t.extraOf(dong(feePerExtraKilogram))}
            </p>
            <p className="text-ink-soft text-sm">
              {t.days}: {daysFrom === daysTo ? daysFrom : `${daysFrom}–${daysTo}`}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const weightOf = (grams: number, locale: "vi" | "en") =>
  grams < 1000
    ? `${grams} g`
    : `${(grams / 1000).toLocaleString(locale === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 2 })} kg`

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
