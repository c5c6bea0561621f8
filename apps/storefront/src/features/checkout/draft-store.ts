"use client"

import type { PaymentMethod } from "@ocop/contract"
import { useSyncExternalStore } from "react"
import { PAYMENT_METHODS } from "./chosen-payment"

/** What the form holds besides the commune, which the whole shop remembers. */
export interface Draft {
  name: string
  phone: string
  email: string
  address: string
  note: string
  ofAge: boolean
  /** A present: the fields above are the receiver's, these the giver's. */
  gift: boolean
  giverName: string
  giverPhone: string
  card: string
  /** Monday of the wished-for week, or nothing. */
  wantedWeek: string
  /** Shipping option per producer id. */
  shipping: Readonly<Record<string, string>>
  /** The way to pay that was picked; null until one is. */
  payment: PaymentMethod | null
}

export const EMPTY_DRAFT: Draft = {
  name: "",
  phone: "",
  email: "",
  address: "",
  note: "",
  ofAge: false,
  gift: false,
  giverName: "",
  giverPhone: "",
  card: "",
  wantedWeek: "",
  shipping: {},
  payment: null,
}

const KEY = "checkout"
const listeners = new Set<() => void>()
let draft: Draft | null = null

/** What was typed, kept over reloads for as long as the tab lives. */
export function useDraft(): Draft {
  return useSyncExternalStore(subscribe, current, () => EMPTY_DRAFT)
}

/** What is typed now, outside of rendering. */
export const draftNow = (): Draft => current()

export function changeDraft(change: Partial<Draft>) {
  keep({ ...current(), ...change })
}

/** After the order nothing of it stays in the tab. */
export function dropDraft() {
  keep(EMPTY_DRAFT)
}

function keep(next: Draft) {
  draft = next
  try {
    if (next === EMPTY_DRAFT) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // Storage is off: what was typed lives as long as the page.
  }
  for (const listener of listeners) listener()
}

function current(): Draft {
  draft ??= parseDraft(stored())
  return draft
}

function stored() {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Reads what an earlier load stored, field by field; what does not fit counts as not typed. */
export function parseDraft(text: string | null): Draft {
  const value = parsed(text)
  const string = (key: string) => (typeof value[key] === "string" ? value[key] : "")
  const shipping = Object.entries(record(value.shipping)).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  )
  return {
    name: string("name"),
    phone: string("phone"),
    email: string("email"),
    address: string("address"),
    note: string("note"),
    ofAge: value.ofAge === true,
    gift: value.gift === true,
    giverName: string("giverName"),
    giverPhone: string("giverPhone"),
    card: string("card"),
    wantedWeek: string("wantedWeek"),
    shipping: Object.fromEntries(shipping),
    payment: PAYMENT_METHODS.find((method) => method === value.payment) ?? null,
  }
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return record(JSON.parse(text ?? "null"))
  } catch {
    return {}
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
