/**
 * How a producer stands. `recorded`: a public list names it. `draft`: a member is filling in its papers. `submitted`: the
 * operator is asked. `more_wanted`: the operator said what is missing. `approved`: it sells. `suspended`: stopped, with a reason.
 */
export const PRODUCER_STATUSES = ["recorded", "draft", "submitted", "more_wanted", "approved", "suspended"] as const
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number]

/** What may be done with a producer: the first two by its owner, the others by the operator. */
export type ProducerAct = "submit" | "withdraw" | "approve" | "ask_for_more" | "suspend" | "reopen"

const ACTS: Readonly<Record<ProducerAct, { from: readonly ProducerStatus[]; to: ProducerStatus }>> = {
  submit: { from: ["draft", "more_wanted"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "draft" },
  // One that a list names may be identified by the operator alone, on paper.
  approve: { from: ["recorded", "submitted"], to: "approved" },
  ask_for_more: { from: ["submitted"], to: "more_wanted" },
  suspend: { from: ["approved"], to: "suspended" },
  reopen: { from: ["suspended"], to: "approved" },
}

/** Where an act leads from each status that allows it; null when this one does not. */
export function statusAfter(act: ProducerAct, from: ProducerStatus): ProducerStatus | null {
  return ACTS[act].from.includes(from) ? ACTS[act].to : null
}

/** The statuses from which an act is possible. */
export const statusesBefore = (act: ProducerAct): readonly ProducerStatus[] => ACTS[act].from

/** Whether anybody may read of it: what is still being filled in is its members' and the operator's business alone. */
export const isPublicProducer = (status: ProducerStatus): boolean =>
  status === "recorded" || status === "approved" || status === "suspended"

/** Whether its owner may change who it is (name, type, tax code, place): not while the operator reads it, nor once identified. */
export const isIdentityOpen = (status: ProducerStatus): boolean => status === "draft" || status === "more_wanted"
