import { producerRoutes, ShopReturnCaseSchema, type ShopReturns, ShopReturnsSchema } from "@ocop/contract"
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { returnWords } from "./words"

const PAGE = 30

/** The shop's return cases, what waits for it first; of one parcel where it is named. */
export function useReturns(parcelId?: string) {
  const { id } = useShop()
  return useInfiniteQuery({
    queryKey: ["shop", id, "returns", parcelId ?? "all"],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: String(PAGE), offset: String(pageParam) })
      if (parcelId) asked.set("parcel", parcelId)
      return call(`${producerRoutes.shopReturns(id)}?${asked}`, ShopReturnsSchema, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: (last: ShopReturns, pages: ShopReturns[]) =>
      pages.length * PAGE < last.count ? pages.length * PAGE : undefined,
  })
}

type Act = Parameters<typeof producerRoutes.shopReturnActs>[2]

/** Moves one case, and reads again whatever shows it. */
export function useReturnAct(caseId: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  const t = useWords(returnWords)
  return useMutation({
    mutationFn: ({ act, body }: { act: Act; body: unknown }) =>
      call(producerRoutes.shopReturnActs(id, caseId, act), ShopReturnCaseSchema, { method: "POST", body }),
    onSuccess: () => say(t.saved),
    onSettled: () => queries.invalidateQueries({ queryKey: ["shop", id] }),
  })
}
