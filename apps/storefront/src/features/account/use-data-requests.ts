"use client"

import type { Account, DataRequest, DataRequestList } from "@ocop/contract"
import { useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { acceptAccount } from "./account-store"

/** Requests that were made, the newest first; where they cannot be read the rest of the page still works. */
export function useDataRequests(path: string) {
  const [requests, setRequests] = useState<readonly DataRequest[] | null>(null)
  const [isMissing, setMissing] = useState(false)

  useEffect(() => {
    api.get<DataRequestList>(path).then(
      (list) => setRequests(list.requests),
      (error) => {
        if (!(error instanceof ApiProblem)) throw error
        if (error.status === 404) setMissing(true)
        setRequests([])
      },
    )
  }, [path])

  /** A request that was made or changed, and what it means for the account. */
  const add = (request: DataRequest, account?: Account) => {
    setRequests((before) => [request, ...(before ?? []).filter(({ id }) => id !== request.id)])
    if (account) acceptAccount(account)
  }
  return { requests, isMissing, add }
}
