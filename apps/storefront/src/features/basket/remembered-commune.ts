"use client"

import type { CommuneOption } from "@ocop/contract"
import { useSyncExternalStore } from "react"

const KEY = "commune"

/** The commune this device ships to; asked once, then known on product, basket and checkout. */
export function useCommune(): CommuneOption | null {
  return useSyncExternalStore(subscribe, recall, () => null)
}

/** Keeps the commune for every page and tab of this device; null forgets it. */
export function rememberCommune(commune: CommuneOption | null) {
  changes += 1
  try {
    if (commune) localStorage.setItem(KEY, JSON.stringify(commune))
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is off (private mode): the choice lives as long as the page.
  }
  held = { text: commune ? JSON.stringify(commune) : null, value: commune }
  for (const listener of listeners) listener()
}

/** How often it was chosen, or a choice was begun anew, since the page was opened. */
export const communeChanges = () => changes

let changes = 0
const listeners = new Set<() => void>()
let held: { text: string | null; value: CommuneOption | null } = { text: null, value: null }

function subscribe(listener: () => void) {
  const fromOtherTab = (event: StorageEvent) => event.key === KEY && listener()
  listeners.add(listener)
  addEventListener("storage", fromOtherTab)
  return () => {
    listeners.delete(listener)
    removeEventListener("storage", fromOtherTab)
  }
}

/** The commune remembered now. The same object for the same text, as external stores need. */
export function recall(): CommuneOption | null {
  let text: string | null
  try {
    text = localStorage.getItem(KEY)
  } catch {
    return held.value
  }
  if (text !== held.text) held = { text, value: parseCommune(text) }
  return held.value
}

/** Reads what an earlier visit stored; anything else than a whole commune counts as nothing. */
export function parseCommune(text: string | null): CommuneOption | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    return isCommune(value) ? value : null
  } catch {
    return null
  }
}

function isCommune(value: unknown): value is CommuneOption {
  if (typeof value !== "object" || value === null) return false
  const { code, name, provinceCode, provinceName }: Record<string, unknown> = { ...value }
  return (
    [code, name, provinceCode, provinceName].every((part) => typeof part === "string") && /^\d{5}$/.test(String(code))
  )
}
