"use client"

import type { OrderReturns } from "@ocop/contract"
import { useCallback, useEffect, useState } from "react"
import { api } from "@/data/browser"
import { storePaths } from "../basket/store-paths"

type ParcelReturns = OrderReturns["parcels"][number]

/** What can be returned of a delivered parcel, and its cases; `failed` when it did not arrive. */
export function useReturns(token: string, parcelId: string) {
  const [returns, setReturns] = useState<ParcelReturns | null>(null)
  const [failed, setFailed] = useState(false)
  const take = useCallback(
    (answer: OrderReturns) => {
      setFailed(false)
      setReturns(answer.parcels.find((one) => one.parcelId === parcelId) ?? null)
    },
    [parcelId],
  )
  const load = useCallback(
    (signal?: AbortSignal) =>
      api
        .get<OrderReturns>(storePaths.orderReturns(token), signal ? { signal } : {})
        .then(take)
        .catch(() => !signal?.aborted && setFailed(true)),
    [token, take],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])
  return { returns, failed, take, load }
}
