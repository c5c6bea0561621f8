import { Text } from "@medusajs/ui"
import type { Dashboard } from "@ocop/contract"
import { useWords } from "../kit"
import { Bars } from "./bars"
import { programmeMessages } from "./messages"
import { Months } from "./months"
import { Panel } from "./panel"
import { Stages } from "./stages"

const STARS = ["5", "4", "3", "unknown", "none"] as const
const STAR_TONES = {
  "5": "bg-ui-tag-orange-icon",
  "4": "bg-ui-tag-green-icon",
  "3": "bg-ui-tag-blue-icon",
  unknown: "bg-ui-tag-purple-icon",
  none: "bg-ui-tag-neutral-icon",
}
const STATE_TONES: Record<string, string> = {
  valid: "bg-ui-tag-green-icon",
  grace: "bg-ui-tag-orange-icon",
  expired: "bg-ui-tag-neutral-icon",
  revoked: "bg-ui-tag-red-icon",
}
const MOST_COMMUNES = 12

/** The programme today, as pictures whose numbers stand beside them. */
export function Overview({ of }: { of: Dashboard }) {
  const { words, date, locale } = useWords(programmeMessages)
  const stars = new Map(of.productStars.map(({ key, count }) => [key, count]))
  const named = (names: Record<string, string>, key: string) => names[key] ?? key
  const share = (count: number) => `${Math.round((count / Math.max(1, sumOf(of.producers))) * 100)} %`
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 xl:grid-cols-2">
      <Panel title={words.products} about={words.productsOf(of.products)}>
        <Bars
          bars={STARS.map((key) => ({
            key,
            label: words.stars[key],
            count: stars.get(key) ?? 0,
            tone: STAR_TONES[key],
          }))}
        />
      </Panel>
      <Panel title={words.certificates} about={words.certificatesAbout}>
        {of.certificates.length === 0 ? (
          <Text size="small">{words.none}</Text>
        ) : (
          <Bars
            bars={of.certificates.map(({ key, count }) => ({
              key,
              label: named(words.states, key),
              count,
              tone: STATE_TONES[key] ?? "bg-ui-tag-neutral-icon",
            }))}
          />
        )}
      </Panel>
      <Panel title={words.lapsing}>
        {of.lapsing.communes.length === 0 ? (
          <Text size="small">{words.lapsingNone}</Text>
        ) : (
          <>
            <Months today={of.today} months={of.lapsing.months} locale={locale} />
            <Bars
              bars={of.lapsing.communes.slice(0, MOST_COMMUNES).map(({ code, name, count, next }) => ({
                key: code ?? "nowhere",
                label: name || words.nowhere,
                count,
                note: words.lapsingFirst(date(next)),
                tone: "bg-ui-tag-orange-icon",
              }))}
            />
          </>
        )}
      </Panel>
      <Panel title={words.dossiers} about={words.dossiersAbout}>
        {of.dossiers.length === 0 ? <Text size="small">{words.dossiersNone}</Text> : <Stages stages={of.dossiers} />}
      </Panel>
      <Panel title={words.producers} about={words.producersAbout}>
        <Bars
          bars={of.producers.map(({ key, count }) => ({
            key,
            label: named(words.types, key),
            count,
            note: share(count),
            tone: key === "unknown" ? "bg-ui-tag-neutral-icon" : undefined,
          }))}
        />
      </Panel>
      <Panel title={words.shelves}>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-sm">
          <dt>{words.online}</dt>
          <dd className="text-right font-medium tabular-nums">{of.online}</dd>
          <dt>{words.inShowrooms}</dt>
          <dd className="text-right text-ui-fg-subtle tabular-nums">{of.inShowrooms ?? words.none}</dd>
        </dl>
      </Panel>
    </div>
  )
}

const sumOf = (slices: readonly { count: number }[]) => slices.reduce((sum, { count }) => sum + count, 0)
