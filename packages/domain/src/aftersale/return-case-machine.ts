/** What a return case can be, from its opening to its three ends. */
export const RETURN_CASE_STATES = [
  "open",
  "escalated",
  "awaiting_goods",
  "refunding",
  "replacing",
  "replacement_sent",
  "refused",
  "settled",
  "closed",
  "withdrawn",
] as const
export type ReturnCaseState = (typeof RETURN_CASE_STATES)[number]

/**
 * `open` waits for the shop, `escalated` for the operator, `awaiting_goods` for what the buyer sends back, `refunding`
 * for the money to go, `replacing` for new goods to leave, `replacement_sent` for them to arrive: that is the buyer's word,
 * or the buyer's silence until the day that was named. A shop's refusal (`refused`) may be taken to the operator until it
 * is `closed`.
 */
export const returnCaseMachine: Readonly<Record<ReturnCaseState, readonly ReturnCaseState[]>> = {
  open: ["awaiting_goods", "refunding", "replacing", "refused", "escalated", "withdrawn"],
  escalated: ["awaiting_goods", "refunding", "replacing", "closed", "withdrawn"],
  awaiting_goods: ["refunding", "replacing", "escalated", "withdrawn"],
  refunding: ["settled"],
  replacing: ["replacement_sent", "escalated"],
  replacement_sent: ["settled", "escalated"],
  refused: ["escalated", "closed", "withdrawn"],
  settled: [],
  closed: [],
  withdrawn: [],
}

/** Whether a case may go from one state to another; staying where it is is no move. */
export const canMoveCase = (from: ReturnCaseState, to: ReturnCaseState): boolean => returnCaseMachine[from].includes(to)

/** Whether nothing can follow. The shop's money of the disputed part waits until then. */
export const isCaseOver = (state: ReturnCaseState): boolean => returnCaseMachine[state].length === 0

export const RETURN_OUTCOMES = ["refund", "part_refund", "replacement", "refusal"] as const
export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number]
export type ReturnJudge = "shop" | "operator"

/** What a shop, or after it the operator, answers to a case. */
export interface ReturnAnswer {
  outcome: ReturnOutcome
  /** The buyer sends the goods back first. Never with a refusal. */
  goodsBack: boolean
}

/** Who has to answer a case in this state; null where nobody is asked. */
export function judgeOf(state: ReturnCaseState): ReturnJudge | null {
  if (state === "open") return "shop"
  return state === "escalated" ? "operator" : null
}

/**
 * The state that an answer leads to. A shop's refusal can be taken further, the operator's is the end of the case.
 * Refuses (RangeError) an answer by somebody who is not asked, and goods back with a refusal.
 */
export function stateAfterAnswer(
  state: ReturnCaseState,
  by: ReturnJudge,
  { outcome, goodsBack }: ReturnAnswer,
): ReturnCaseState {
  if (judgeOf(state) !== by) throw new RangeError(`A case that is ${state} does not wait for the ${by}`)
  if (outcome === "refusal") {
    if (goodsBack) throw new RangeError("Nobody sends goods back to be refused")
    return by === "shop" ? "refused" : "closed"
  }
  return goodsBack ? "awaiting_goods" : stateOfOutcome(outcome)
}

/** Where a case goes once its goods are back, or were never asked for. */
export const stateOfOutcome = (outcome: Exclude<ReturnOutcome, "refusal">): "refunding" | "replacing" =>
  outcome === "replacement" ? "replacing" : "refunding"

/** Whether the buyer may take a refusal to the operator: the shop's, once. */
export const canAppeal = (state: ReturnCaseState, wasEscalated: boolean): boolean =>
  state === "refused" && !wasEscalated
