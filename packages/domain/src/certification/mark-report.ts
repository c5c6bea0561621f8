import { encodeCrockford } from "../text/crockford"

/** What may be wrong with a mark that somebody saw. */
export const MARK_REPORT_KINDS = ["not_certified", "expired", "other_stars", "forged", "other"] as const
export type MarkReportKind = (typeof MARK_REPORT_KINDS)[number]

export const MARK_REPORT_STATES = ["new", "looking", "upheld", "dismissed"] as const
export type MarkReportState = (typeof MARK_REPORT_STATES)[number]

/** An officer takes it up, finds that it is so, or finds that it is not. */
export type MarkReportAct = "look" | "uphold" | "dismiss"

const ACTS: Readonly<Record<MarkReportAct, { from: readonly MarkReportState[]; to: MarkReportState }>> = {
  look: { from: ["new"], to: "looking" },
  uphold: { from: ["new", "looking"], to: "upheld" },
  dismiss: { from: ["new", "looking"], to: "dismissed" },
}

/** Where an act leads from a state; null when it does not fit: what was decided is decided once. */
export const nextReportState = (state: MarkReportState, act: MarkReportAct): MarkReportState | null =>
  ACTS[act].from.includes(state) ? ACTS[act].to : null

/** A report's public code "BC-7Q2M-9XWD" of five random bytes or more: with it the reporter asks what became of it. */
export function reportCode(bytes: Uint8Array): string {
  const text = encodeCrockford(bytes, 8)
  return `BC-${text.slice(0, 4)}-${text.slice(4)}`
}
