import type { Declaration, SendDeclaration } from "@ocop/contract"
import { SALES_CHANNELS, type SalesChannel } from "@ocop/domain"

/** The form as it is typed: texts, and for each ticked channel where to look. */
export interface Draft {
  workers: string
  trainedWorkers: string
  craftVillage: string
  materialRegion: string
  green: "yes" | "no" | "unsaid"
  greenWords: string
  channels: Partial<Record<SalesChannel, string>>
  papers: readonly string[]
}

const typed = (value: string | number | null) => (value === null ? "" : String(value))
const GREEN = new Map<boolean | null, Draft["green"]>([
  [true, "yes"],
  [false, "no"],
  [null, "unsaid"],
])

/** Begins where the last declaration ended, or empty. */
export function draftOf(last: Declaration | undefined): Draft {
  return {
    workers: typed(last?.workers ?? null),
    trainedWorkers: typed(last?.trainedWorkers ?? null),
    craftVillage: typed(last?.craftVillage ?? null),
    materialRegion: typed(last?.materialRegion ?? null),
    green: GREEN.get(last?.greenChain ?? null) ?? "unsaid",
    greenWords: typed(last?.greenChainWords ?? null),
    channels: Object.fromEntries((last?.channels ?? []).map(({ channel, where }) => [channel, where])),
    papers: last?.papers.map(({ id }) => id) ?? [],
  }
}

const text = (value: string): string | null => value.trim() || null
const count = (value: string): number | null => (value.trim() === "" ? null : Number(value))

/** What is sent: empty is "not said". */
export function contentOf(draft: Draft): SendDeclaration {
  const isGreen = draft.green === "unsaid" ? null : draft.green === "yes"
  return {
    workers: count(draft.workers),
    trainedWorkers: count(draft.trainedWorkers),
    craftVillage: text(draft.craftVillage),
    greenChain: isGreen,
    greenChainWords: isGreen ? text(draft.greenWords) : null,
    materialRegion: text(draft.materialRegion),
    channels: SALES_CHANNELS.flatMap((channel) => {
      const where = draft.channels[channel]
      return where === undefined ? [] : [{ channel, where: where.trim() }]
    }),
    papers: [...draft.papers],
  }
}
