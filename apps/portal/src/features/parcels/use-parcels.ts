import {
  type ParcelTab,
  producerRoutes,
  type ShopParcel,
  ShopParcelSchema,
  type ShopParcels,
  ShopParcelsSchema,
} from "@ocop/contract"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { ME } from "../../frame/session"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { parcelWords } from "./words"

/** Somebody else may confirm or cancel meanwhile. */
const EVERY_MS = 60_000
const listKey = (shopId: string) => ["shop", shopId, "parcels"] as const
const oneKey = (shopId: string, id: string) => ["shop", shopId, "parcel", id] as const

/** A tab's parcels, or what a search finds, page after page. */
export function useParcels(tab: ParcelTab, q: string) {
  const { id } = useShop()
  return useInfiniteQuery({
    queryKey: [...listKey(id), q ? { q } : { tab }],
    queryFn: ({ signal, pageParam }) => {
      const asked = new URLSearchParams(q ? { q } : { tab })
      if (pageParam) asked.set("cursor", pageParam)
      return call(`${producerRoutes.shopParcels(id)}?${asked}`, ShopParcelsSchema, { signal })
    },
    initialPageParam: "",
    getNextPageParam: (last: ShopParcels) => last.next,
    refetchInterval: EVERY_MS,
  })
}

export function useParcel(parcelId: string) {
  const { id } = useShop()
  return useQuery({
    queryKey: oneKey(id, parcelId),
    queryFn: ({ signal }) => call(producerRoutes.shopParcel(id, parcelId), ShopParcelSchema, { signal }),
    refetchInterval: EVERY_MS,
  })
}

export type ActName = Parameters<typeof producerRoutes.shopParcelActs>[2]

/** Does one act after another on a parcel, and says that it is done. A refusal leads to looking again: somebody was faster. */
export function useAct(parcelId: string) {
  const { id } = useShop()
  const again = useParcelsAgain()
  const say = useToast()
  const t = useWords(parcelWords)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (steps: readonly { act: ActName; body?: unknown }[]) => {
      let parcel: ShopParcel | undefined
      for (const { act, body } of steps)
        parcel = await call(producerRoutes.shopParcelActs(id, parcelId, act), ShopParcelSchema, {
          method: "POST",
          body: body ?? {},
        })
      return parcel
    },
    onSuccess: (parcel, steps) => {
      if (parcel) queries.setQueryData(oneKey(id, parcelId), parcel)
      const last = steps.at(-1)
      if (last) say(t.done[last.act])
    },
    onSettled: () => again(),
  })
}

/** Reads again what an act has changed: the lists, the first screen, and the number at the tab. */
export function useParcelsAgain(): () => Promise<unknown> {
  const { id } = useShop()
  const queries = useQueryClient()
  return () =>
    Promise.all([queries.invalidateQueries({ queryKey: ["shop", id] }), queries.invalidateQueries({ queryKey: ME })])
}
