import { expect, test } from "vitest"
import {
  canMove,
  isCancellable,
  isFinal,
  nextStates,
  PRODUCER_ORDER_STATES,
  type ProducerOrderState,
  producerOrderMachine,
} from "./producer-order-machine"

const states = PRODUCER_ORDER_STATES

function reachableFrom(start: ProducerOrderState): Set<ProducerOrderState> {
  const reached = new Set([start])
  for (const state of reached) for (const next of nextStates(state)) reached.add(next)
  return reached
}

test("every state can be reached from the first", () =>
  expect([...reachableFrom(producerOrderMachine.initial)].sort()).toEqual([...states].sort()))

test.each(["cancelled", "returned"] as const)("%s is the end", (state) => {
  expect(nextStates(state)).toEqual([])
  expect(isFinal(state)).toBe(true)
  for (const to of states) expect(canMove(state, to)).toBe(false)
})

test("every other state can still come to an end, and none moves to itself or back to the first", () => {
  for (const state of states) {
    expect([...reachableFrom(state)].some(isFinal)).toBe(true)
    expect(canMove(state, state)).toBe(false)
    expect(canMove(state, "awaiting_payment")).toBe(false)
  }
})

test("the usual way", () => {
  const way = ["awaiting_payment", "placed", "confirmed", "packed", "shipped", "delivered"] as const
  way.slice(1).forEach((to, i) => {
    expect(canMove(way[i] ?? to, to)).toBe(true)
  })
})

test.each([
  ["placed", "packed", false],
  ["placed", "shipped", false],
  ["confirmed", "placed", false],
  ["packed", "delivered", false],
  ["packed", "cancelled", true],
  ["shipped", "cancelled", false],
  ["delivered", "cancelled", false],
  ["delivered", "returned", true],
  ["delivered", "undeliverable", false],
  ["undeliverable", "shipped", true],
  ["undeliverable", "cancelled", true],
  ["undeliverable", "returned", true],
  ["undeliverable", "delivered", false],
] as const)("%s to %s: %s", (from, to, allowed) => expect(canMove(from, to)).toBe(allowed))

test("a buyer may cancel until it is packed, and only where the machine lets it", () => {
  expect(states.filter(isCancellable)).toEqual(["awaiting_payment", "placed", "confirmed"])
  for (const state of states.filter(isCancellable)) expect(canMove(state, "cancelled")).toBe(true)
})
