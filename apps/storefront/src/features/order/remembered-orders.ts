"use client"

import { useSyncExternalStore } from "react"

/** An order placed on this device: enough to open its page again. */
export interface RememberedOrder {
  number: string
  token: string
  /** UTC moment. */
  placedAt: string
}

const KEY = "orders"
const MOST = 20
const NONE: readonly RememberedOrder[] = []
const listeners = new Set<() => void>()
let held: { text: string | null; orders: readonly RememberedOrder[] } = { text: null, orders: NONE }

/** Orders of this device, the newest first. */
export function useRememberedOrders(): readonly RememberedOrder[] {
  return useSyncExternalStore(subscribe, remembered, () => NONE)
}

/** Keeps an order's address on this device; the same order is kept once. */
export function rememberOrder(order: RememberedOrder) {
  keep([order, ...remembered().filter(({ token }) => token !== order.token)].slice(0, MOST))
}

/** On a phone that others use too, nothing needs to stay. */
export function forgetOrders() {
  keep(NONE)
}

function keep(orders: readonly RememberedOrder[]) {
  const text = orders.length ? JSON.stringify(orders) : null
  held = { text, orders }
  try {
    if (text) localStorage.setItem(KEY, text)
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is off: the list lives as long as the page.
  }
  for (const listener of listeners) listener()
}

function remembered(): readonly RememberedOrder[] {
  try {
    const text = localStorage.getItem(KEY)
    if (text !== held.text) held = { text, orders: parseOrders(text) }
  } catch {
    // Storage is off.
  }
  return held.orders
}

/** Reads what was stored; entries that are not whole are left out. */
export function parseOrders(text: string | null): readonly RememberedOrder[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(value) ? value.filter(isOrder) : NONE
  } catch {
    return NONE
  }
}

function isOrder(value: unknown): value is RememberedOrder {
  if (typeof value !== "object" || value === null) return false
  const entry: Record<string, unknown> = { ...value }
  return [entry.number, entry.token, entry.placedAt].every((part) => typeof part === "string")
}

function subscribe(listener: () => void) {
  const fromOtherTab = (event: StorageEvent) => event.key === KEY && listener()
  listeners.add(listener)
  addEventListener("storage", fromOtherTab)
  return () => {
    listeners.delete(listener)
    removeEventListener("storage", fromOtherTab)
  }
}
