/** What a dossier of a product can be, from the first answer to its ends. */
export const DOSSIER_STATES = [
  "draft",
  "filed",
  "returned",
  "forwarded",
  "more_wanted",
  "studying",
  "ready",
  "in_council",
  "scored",
  "for_ministry",
  "at_ministry",
  "back_from_ministry",
  "awarded",
  "not_awarded",
  "withdrawn",
] as const
export type DossierState = (typeof DOSSIER_STATES)[number]

/** First assessment, upgrade to more stars, re-assessment when the 36 months end (Decision 26/2026/QĐ-TTg, articles 4 and 12). */
export const DOSSIER_KINDS = ["first", "upgrade", "reassessment"] as const
export type DossierKind = (typeof DOSSIER_KINDS)[number]

export const DOSSIER_ACTS = [
  "file",
  "withdraw",
  "return",
  "forward",
  "reject",
  "want_more",
  "complete",
  "accept",
  "want_tests",
  "report",
  "enter_round",
  "score",
  "award",
  "refuse",
  "prepare",
  "send",
  "ministry_awards",
  "ministry_returns",
] as const
export type DossierAct = (typeof DOSSIER_ACTS)[number]

/** Who acts: the producer's people, or somebody of the Admin by their role. */
export const DOSSIER_ROLES = [
  "producer",
  "commune_officer",
  "secretary",
  "council_member",
  "operator",
  "viewer",
] as const
export type DossierRole = (typeof DOSSIER_ROLES)[number]

interface Move {
  from: readonly DossierState[]
  to: DossierState
  by: readonly Exclude<DossierRole, "operator" | "viewer">[]
}

const province = ["secretary"] as const

/**
 * The life of a dossier (Decision 26/2026/QĐ-TTg, articles 4–9): every act with the states that allow it, where it leads
 * and whose it is. A commune officer files for a producer who brought paper. The operator stands in for everybody.
 */
const MOVES: Readonly<Record<DossierAct, Move>> = {
  file: { from: ["draft", "returned"], to: "filed", by: ["producer", "commune_officer"] },
  withdraw: { from: ["draft", "filed", "returned", "more_wanted"], to: "withdrawn", by: ["producer"] },
  return: { from: ["filed"], to: "returned", by: ["commune_officer"] },
  forward: { from: ["filed"], to: "forwarded", by: ["commune_officer"] },
  reject: { from: ["filed"], to: "not_awarded", by: ["commune_officer"] },
  want_more: { from: ["forwarded"], to: "more_wanted", by: province },
  complete: { from: ["more_wanted"], to: "forwarded", by: ["producer", "commune_officer"] },
  accept: { from: ["forwarded"], to: "studying", by: province },
  // More tests are asked for: the study goes on, with a note.
  want_tests: { from: ["studying"], to: "studying", by: province },
  report: { from: ["studying"], to: "ready", by: province },
  enter_round: { from: ["ready", "back_from_ministry"], to: "in_council", by: province },
  // Follows by itself from the last sheet that is closed, whoever closed it.
  score: { from: ["in_council"], to: "scored", by: ["council_member", "secretary"] },
  award: { from: ["scored", "back_from_ministry"], to: "awarded", by: province },
  refuse: { from: ["scored", "back_from_ministry"], to: "not_awarded", by: province },
  prepare: { from: ["scored"], to: "for_ministry", by: province },
  send: { from: ["for_ministry"], to: "at_ministry", by: province },
  ministry_awards: { from: ["at_ministry"], to: "awarded", by: province },
  ministry_returns: { from: ["at_ministry"], to: "back_from_ministry", by: province },
}

/** The state that an act leads to; null when this state does not allow it. */
export function nextState(state: DossierState, act: DossierAct): DossierState | null {
  const { from, to } = MOVES[act]
  return from.includes(state) ? to : null
}

/** The acts that a state allows, in the order of a dossier's life. */
export const actsIn = (state: DossierState): readonly DossierAct[] =>
  DOSSIER_ACTS.filter((act) => MOVES[act].from.includes(state))

/** Whether somebody of this role may do this at all; for which dossiers is asked apart. */
export function mayAct(role: DossierRole, act: DossierAct): boolean {
  if (role === "viewer") return false
  return role === "operator" || MOVES[act].by.includes(role)
}

/** Acts that bring a dossier nearer to stars; sending back and refusing do not. */
const TOWARDS_STARS: readonly DossierAct[] = [
  "file",
  "forward",
  "complete",
  "accept",
  "enter_round",
  "prepare",
  "send",
  "award",
  "ministry_awards",
]

/** Whether this act waits while the producer is suspended. */
export const waitsWhileSuspended = (act: DossierAct): boolean => TOWARDS_STARS.includes(act)

/** Filed and not decided yet: a re-assessment's days run (Decision 26/2026/QĐ-TTg, article 12). */
export const DECIDING_STATES: readonly DossierState[] = ["forwarded", "studying", "ready", "in_council", "scored"]

/** Nothing follows: awarded, not awarded, or taken back. */
export const isDossierOver = (state: DossierState): boolean => actsIn(state).length === 0
export const ENDED_DOSSIER_STATES: readonly DossierState[] = DOSSIER_STATES.filter(isDossierOver)

/** Whether the producer may change answers and evidence. */
export const isDossierOpen = (state: DossierState): boolean =>
  state === "draft" || state === "returned" || state === "more_wanted"

export type DossierDesk = "producer" | "commune" | "province" | "council" | "ministry"
const DESKS: Partial<Record<DossierState, DossierDesk>> = {
  draft: "producer",
  returned: "producer",
  more_wanted: "producer",
  filed: "commune",
  forwarded: "province",
  studying: "province",
  ready: "province",
  in_council: "council",
  scored: "province",
  for_ministry: "province",
  at_ministry: "ministry",
  back_from_ministry: "province",
}

/** Whose turn it is; null when it is over. */
export const deskOf = (state: DossierState): DossierDesk | null => DESKS[state] ?? null
