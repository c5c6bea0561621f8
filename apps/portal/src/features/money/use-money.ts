import { ParcelMoneyListSchema, producerRoutes, ShopBalanceSchema, ShopLedgerSchema } from "@ocop/contract"
import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"

const EVERY_MS = 60_000

/** How things stand between the market and this shop. */
export function useBalance() {
  const { id } = useShop()
  return useQuery({
    queryKey: ["shop", id, "balance"],
    queryFn: ({ signal }) => call(producerRoutes.shopBalance(id), ShopBalanceSchema, { signal }),
    refetchInterval: EVERY_MS,
  })
}

/** What parcels bring, newest first, page after page. */
export function useParcelMoney() {
  const { id } = useShop()
  return useInfiniteQuery({
    queryKey: ["shop", id, "parcel-money"],
    queryFn: ({ pageParam, signal }) =>
      call(withCursor(producerRoutes.shopParcelMoney(id), pageParam), ParcelMoneyListSchema, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

/** What one parcel brings; nothing where it is not this shop's. */
export function useOneParcel(parcelId: string) {
  const { id } = useShop()
  return useQuery({
    queryKey: ["shop", id, "parcel-money", parcelId],
    queryFn: ({ signal }) =>
      call(`${producerRoutes.shopParcelMoney(id)}?parcel=${encodeURIComponent(parcelId)}`, ParcelMoneyListSchema, {
        signal,
      }),
  })
}

/** What happened to the shop's money, or to one parcel's. */
export function useLines(parcelId?: string) {
  const { id } = useShop()
  const about = parcelId ? `?parcel=${encodeURIComponent(parcelId)}` : ""
  return useInfiniteQuery({
    queryKey: ["shop", id, "ledger", parcelId ?? "all"],
    queryFn: ({ pageParam, signal }) =>
      call(withCursor(producerRoutes.shopLedger(id) + about, pageParam), ShopLedgerSchema, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

function withCursor(path: string, cursor: string | null): string {
  if (!cursor) return path
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`
}
