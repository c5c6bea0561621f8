/** What one producer's part of an order can be. A producer sees nothing before `placed`. */
export const PRODUCER_ORDER_STATES = [
  "awaiting_payment",
  "placed",
  "confirmed",
  "packed",
  "shipped",
  "delivered",
  "cancelled",
  "undeliverable",
  "returned",
] as const
export type ProducerOrderState = (typeof PRODUCER_ORDER_STATES)[number]

/** Where a producer order begins and where it may go from each state. What could not be delivered may be sent again. */
export const producerOrderMachine: {
  readonly initial: ProducerOrderState
  readonly moves: Readonly<Record<ProducerOrderState, readonly ProducerOrderState[]>>
} = {
  initial: "awaiting_payment",
  moves: {
    awaiting_payment: ["placed", "cancelled"],
    placed: ["confirmed", "cancelled"],
    confirmed: ["packed", "cancelled"],
    packed: ["shipped", "cancelled"],
    shipped: ["delivered", "undeliverable"],
    delivered: ["returned"],
    undeliverable: ["shipped", "cancelled", "returned"],
    cancelled: [],
    returned: [],
  },
}

/** The states a producer order may go to next; none from `cancelled` and `returned`. */
export function nextStates(state: ProducerOrderState): readonly ProducerOrderState[] {
  return producerOrderMachine.moves[state]
}

/** Whether one state may follow another; staying where it is is no move. */
export function canMove(from: ProducerOrderState, to: ProducerOrderState): boolean {
  return nextStates(from).includes(to)
}

const CANCELLABLE: readonly ProducerOrderState[] = ["awaiting_payment", "placed", "confirmed"]

/** Whether its buyer may still cancel: while it is not packed. The operator may later, where `canMove` says so. */
export function isCancellable(state: ProducerOrderState): boolean {
  return CANCELLABLE.includes(state)
}

/** Whether nothing can follow. */
export function isFinal(state: ProducerOrderState): boolean {
  return nextStates(state).length === 0
}
