"use client"

import type { Basket } from "@ocop/contract"
import { useSyncExternalStore } from "react"
import { ApiProblem, api } from "@/data/browser"
import { recall, rememberCommune } from "./remembered-commune"
import { storePaths } from "./store-paths"

export interface BasketState {
  basket: Basket | null
  /** Known before the basket is: the last count seen on this device. */
  count: number
  phase: "idle" | "loading" | "ready" | "failed"
  /** Why the last load failed. */
  problem: ApiProblem | null
}

const COUNT_KEY = "basket-count"
const NOTHING: BasketState = { basket: null, count: 0, phase: "idle", problem: null }

let state: BasketState = NOTHING
let started = false
const listeners = new Set<() => void>()
/** Writes go one after the other: two steppers pressed at once must not answer in the wrong order. */
let queue: Promise<unknown> = Promise.resolve()

/** The basket as the page sees it; the server render and the first paint see an empty one. */
export function useBasket(): BasketState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => NOTHING,
  )
}

export function useBasketCount(): number {
  return useSyncExternalStore(
    subscribe,
    () => state.count,
    () => 0,
  )
}

/** The basket known now, outside of rendering. */
export const basketNow = () => state.basket

/** Reads the basket, with shipping priced for the remembered commune. A device without a basket has an empty one. */
export function loadBasket(): Promise<void> {
  return inTurn(async () => {
    set({ phase: state.basket ? "ready" : "loading", problem: null })
    try {
      await answered((options) => api.get<Basket | undefined>(storePaths.basket, options))
    } catch (error) {
      const problem = asProblem(error)
      if (problem.status === 404) accept(null)
      else set({ phase: state.basket ? "ready" : "failed", problem })
    }
  })
}

/** Adds packs to the basket, making one first where there is none. Throws `ApiProblem`; what was there stays. */
export function addToBasket(variantId: string, quantity: number): Promise<void> {
  return inTurn(async () => {
    const add = () => answered((options) => api.post<Basket>(storePaths.basketLines, { variantId, quantity }, options))
    await makeSureOfBasket()
    try {
      await add()
    } catch (error) {
      // The basket went away meanwhile: it became an order in another tab, or its time was up.
      if (asProblem(error).code !== "basket_gone") throw error
      await api.post(storePaths.baskets)
      await add()
    }
  })
}

/** A device that has never seen anything in its basket asks whether it has one, rather than be refused. */
async function makeSureOfBasket() {
  if (state.basket || storedCount() > 0) return
  try {
    if (await api.get<Basket | undefined>(storePaths.basket)) return
  } catch (error) {
    if (asProblem(error).status !== 404) throw error
  }
  await api.post(storePaths.baskets)
}

/** Puts a voucher's code into the basket. Throws `ApiProblem`. */
export function enterVoucher(code: string): Promise<void> {
  return inTurn(() => answered((options) => api.post<Basket>(storePaths.basketVouchers, { code }, options)))
}

/** Takes a code out. Throws `ApiProblem`. */
export function dropVoucher(code: string): Promise<void> {
  return inTurn(() => answered((options) => api.delete<Basket>(storePaths.basketVoucher(code), options)))
}

/** Sets how many packs a line has; 0 removes it. Throws `ApiProblem`. */
export function setLine(lineId: string, quantity: number): Promise<void> {
  return inTurn(() => answered((options) => api.post<Basket>(storePaths.basketLine(lineId), { quantity }, options)))
}

/** After an order the basket is used up; the next thing added starts a new one. */
export function forgetBasket() {
  accept(null)
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

interface Priced {
  query: { commune: string | undefined }
}

/** Asks for the basket with the fees to the remembered commune. A commune that the shop does not know is forgotten. */
async function answered(ask: (options: Priced) => Promise<Basket | undefined>) {
  const commune = recall()?.code
  const basket = (await ask({ query: { commune } })) ?? null
  if (commune && basket?.communeCode === null && recall()?.code === commune) rememberCommune(null)
  accept(basket)
}

function accept(basket: Basket | null) {
  const count = basket?.quantity ?? 0
  set({ basket, count, phase: "ready", problem: null })
  try {
    localStorage.setItem(COUNT_KEY, String(count))
  } catch {
    // Storage is off: the count lives as long as the page.
  }
}

function set(change: Partial<BasketState>) {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (!started) start()
  return () => {
    listeners.delete(listener)
  }
}

function start() {
  started = true
  const count = storedCount()
  if (count !== state.count) set({ count })
  // Another tab changed the basket: its count arrives by storage, the goods are read again where they are shown.
  addEventListener("storage", (event) => {
    if (event.key !== COUNT_KEY) return
    set({ count: storedCount() })
    if (state.basket) void loadBasket()
  })
}

function storedCount() {
  try {
    return Number.parseInt(localStorage.getItem(COUNT_KEY) ?? "0", 10) || 0
  } catch {
    return 0
  }
}

function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  throw error
}
