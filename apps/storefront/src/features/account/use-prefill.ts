"use client"

import type { Account, AddressList } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { useEffect } from "react"
import { ApiProblem, api } from "@/data/browser"
import { loadBasket } from "../basket/basket-store"
import { communeChanges, recall, rememberCommune } from "../basket/remembered-commune"
import { changeDraft, type Draft } from "../checkout/draft-store"
import { accountPaths } from "./account-paths"
import { isMarked } from "./signed-in-mark"

/**
 * Fills what is still empty in the checkout from the account of whoever is signed in: name, phone, e-mail, and the
 * usual address. What was typed, or chosen on this device before, stays. For guests nothing is asked.
 * `draftNow` reads the draft when the answer is there, not when it was asked for.
 */
export function usePrefill(draftNow: () => Draft) {
  useEffect(() => {
    if (!isMarked()) return
    const before = communeChanges()
    const asked = Promise.all([api.get<Account>(accountPaths.account), api.get<AddressList>(accountPaths.addresses)])
    asked.then(
      ([account, { addresses }]) => fill(draftNow(), account, addresses[0], communeChanges() === before),
      (error) => {
        // Whoever is signed in no longer, or cannot be asked, types as guests do.
        if (!(error instanceof ApiProblem)) throw error
      },
    )
  }, [draftNow])
}

/** `isUntouched`: nobody has begun to say where to; the answer may come while somebody types. */
function fill(
  draft: Draft,
  account: Account,
  usual: AddressList["addresses"][number] | undefined,
  isUntouched: boolean,
) {
  const ofCommune = (!recall() && isUntouched) || recall()?.code === usual?.communeCode
  changeDraft({
    name: draft.name || usual?.name || account.name,
    phone: draft.phone || formatPhone(usual?.phone ?? account.phone ?? ""),
    email: draft.email || (account.email ?? ""),
    // A street belongs to its commune: with another one chosen it would be somebody else's door.
    address: draft.address || (ofCommune ? (usual?.address ?? "") : ""),
  })
  if (!usual || recall() || !isUntouched) return
  rememberCommune({
    code: usual.communeCode,
    name: usual.communeName,
    provinceCode: usual.provinceCode,
    provinceName: usual.provinceName,
  })
  void loadBasket()
}
