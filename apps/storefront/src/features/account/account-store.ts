"use client"

import type { Account } from "@ocop/contract"
import { useEffect, useSyncExternalStore } from "react"
import { ApiProblem, api } from "@/data/browser"
import { rememberCommune } from "../basket/remembered-commune"
import { dropDraft } from "../checkout/draft-store"
import { forgetOrders } from "../order/remembered-orders"
import { dropWishes, joinWishes } from "../wish/wish-store"
import { accountPaths } from "./account-paths"
import { markSignedIn } from "./signed-in-mark"

export interface AccountState {
  account: Account | null
  /** `nobody`: nobody is signed in. `failed`: who is signed in could not be asked. */
  phase: "loading" | "nobody" | "ready" | "failed"
  problem: ApiProblem | null
}

const UNKNOWN: AccountState = { account: null, phase: "loading", problem: null }
let state: AccountState = UNKNOWN
let asked: Promise<void> | null = null
const listeners = new Set<() => void>()

/** Who is signed in, asked once per page load. */
export function useAccount(): AccountState {
  const known = useSyncExternalStore(
    subscribe,
    () => state,
    () => UNKNOWN,
  )
  useEffect(() => {
    void loadAccount()
  }, [])
  return known
}

/** Asks who is signed in, unless it is known or being asked. */
export function loadAccount(): Promise<void> {
  asked ??= ask().finally(() => {
    if (state.phase === "failed") asked = null
  })
  return asked
}

async function ask() {
  try {
    acceptAccount(await api.get<Account>(accountPaths.account))
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.status === 401) forgetAccount()
    else set({ account: null, phase: "failed", problem: error })
  }
}

/** An answer of the server that says who is signed in. */
export function acceptAccount(account: Account) {
  markSignedIn(true)
  set({ account, phase: "ready", problem: null })
}

/** Somebody has just signed in or registered: what this device wished for joins the account. */
export async function welcome(account: Account) {
  acceptAccount(account)
  await joinWishes()
}

/** Signs this browser out, or every one. Nothing of the person stays on the device. Throws `ApiProblem`. */
export async function leave(where: "here" | "everywhere") {
  await api.delete(where === "here" ? accountPaths.session : accountPaths.sessions)
  forgetAccount()
  dropWishes()
  dropDraft()
  forgetOrders()
  rememberCommune(null)
}

/** The login has ended. */
export function forgetAccount() {
  markSignedIn(false)
  asked = Promise.resolve()
  set({ account: null, phase: "nobody", problem: null })
}

function set(next: AccountState) {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
