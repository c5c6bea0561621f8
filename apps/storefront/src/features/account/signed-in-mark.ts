"use client"

import { useSyncExternalStore } from "react"

/** Not a key to anything: it only lets pages show at once what the cookie, which scripts cannot read, will confirm. */
const KEY = "signed-in"
const listeners = new Set<() => void>()

/** Whether somebody signed in on this device and has not signed out; the server render knows nobody. */
export const useSignedInMark = (): boolean => useSyncExternalStore(subscribe, isMarked, () => false)

export function markSignedIn(isSignedIn: boolean) {
  try {
    if (isSignedIn) localStorage.setItem(KEY, "1")
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is off: pages ask the server instead.
  }
  for (const listener of listeners) listener()
}

export function isMarked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
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
