import type { ProducerOrderState } from "@ocop/contract"
import type { actOn } from "./api"
import type { Messages } from "./messages"

export type Act = keyof Messages["acts"]

/** What the person typed for an act; each act takes what concerns it. */
export interface ActForm {
  reason: string
  carrier: string
  trackingCode: string
  cashHeldBy: keyof Messages["holders"]
  failure: keyof Messages["failures"]
}

export const EMPTY_FORM: ActForm = {
  reason: "",
  carrier: "",
  trackingCode: "",
  cashHeldBy: "carrier",
  failure: "no_answer",
}

interface ActKind {
  to: ProducerOrderState
  route: Parameters<typeof actOn>[1]
  fields: (keyof ActForm)[]
  body(form: ActForm): unknown
  danger?: true
}

const filled = (text: string) => text.trim() || undefined

export const ACTS: Record<Act, ActKind> = {
  confirm: { to: "confirmed", route: "confirmations", fields: [], body: () => ({}) },
  pack: { to: "packed", route: "packings", fields: [], body: () => ({}) },
  ship: {
    to: "shipped",
    route: "shipments",
    fields: ["carrier", "trackingCode"],
    body: ({ carrier, trackingCode }) => ({ carrier: filled(carrier), trackingCode: filled(trackingCode) }),
  },
  deliver: {
    to: "delivered",
    route: "deliveries",
    fields: ["cashHeldBy"],
    body: ({ cashHeldBy }) => ({ outcome: "delivered", cashHeldBy }),
  },
  fail: {
    to: "undeliverable",
    route: "deliveries",
    fields: ["failure", "reason"],
    body: ({ failure, reason }) => ({ outcome: "undeliverable", reason: failure, note: filled(reason) }),
    danger: true,
  },
  cancel: {
    to: "cancelled",
    route: "cancellations",
    fields: ["reason"],
    body: ({ reason }) => ({ reason: reason.trim() }),
    danger: true,
  },
}

/** Whatever the parcel's next states allow, in the order of its journey. */
export const actsFor = (nextStates: readonly ProducerOrderState[]): Act[] =>
  (Object.keys(ACTS) as Act[]).filter((act) => nextStates.includes(ACTS[act].to))
