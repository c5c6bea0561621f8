"use client"

import type { Wishes } from "@ocop/contract"
import { useSyncExternalStore } from "react"
import { ApiProblem, api } from "@/data/browser"
import { accountPaths } from "../account/account-paths"
import { isMarked } from "../account/signed-in-mark"

const KEY = "wishes"
const MOST = 200
const NONE: readonly string[] = []
const listeners = new Set<() => void>()
let held: { text: string | null; ids: readonly string[] } = { text: null, ids: NONE }

/** Ids of wished products on this device, the newest first. The server render knows none. */
export const useWishes = (): readonly string[] => useSyncExternalStore(subscribe, wishes, () => NONE)

export const useIsWished = (productId: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => wishes().includes(productId),
    () => false,
  )

/** Puts a product aside, or takes it back. Shown at once; somebody who is signed in has it on every device. */
export function setWished(productId: string, isWished: boolean) {
  const others = wishes().filter((id) => id !== productId)
  keep(isWished ? [productId, ...others].slice(0, MOST) : others)
  if (!isMarked()) return
  const told = isWished
    ? api.post<Wishes>(accountPaths.wishes, { productIds: [productId] })
    : api.delete<Wishes>(accountPaths.wish(productId))
  told.catch(staysHere)
}

/** After signing in: what this device wished for joins the account, and the whole list comes back. */
export async function joinWishes(): Promise<void> {
  const ids = wishes()
  const told = ids.length
    ? api.post<Wishes>(accountPaths.wishes, { productIds: ids })
    : api.get<Wishes>(accountPaths.wishes)
  await told.then(({ productIds }) => keep(productIds), staysHere)
}

/** After signing out nothing of the list stays on the device. */
export const dropWishes = () => keep(NONE)

/** The account could not be told: the list stays on this device, and joins with the next sign in. */
function staysHere(error: unknown) {
  if (!(error instanceof ApiProblem)) throw error
}

function keep(ids: readonly string[]) {
  const text = ids.length ? JSON.stringify(ids) : null
  held = { text, ids }
  try {
    if (text) localStorage.setItem(KEY, text)
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is off: the list lives as long as the page.
  }
  for (const listener of listeners) listener()
}

function wishes(): readonly string[] {
  try {
    const text = localStorage.getItem(KEY)
    if (text !== held.text) held = { text, ids: parseWishes(text) }
  } catch {
    // Storage is off.
  }
  return held.ids
}

/** Reads what was stored; anything else than a list of ids counts as nothing. */
export function parseWishes(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(value)
      ? value.filter((id) => typeof id === "string" && /^\w{1,64}$/.test(id)).slice(0, MOST)
      : NONE
  } catch {
    return NONE
  }
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
