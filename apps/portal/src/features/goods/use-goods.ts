import { producerRoutes, ShopListingPageSchema, ShopListingSchema, ShopListingsSchema } from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call, send } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"

/** Whatever shows goods of the shop. */
export const goodsKey = (shopId: string) => ["shop", shopId, "goods"] as const

export function useGoods() {
  const { id } = useShop()
  return useQuery({
    queryKey: [...goodsKey(id), "list"],
    queryFn: ({ signal }) => call(producerRoutes.shopListings(id), ShopListingsSchema, { signal }),
  })
}

/** One product as it stands, with what is being written about it. */
export function useOneGoods(productId: string) {
  const { id } = useShop()
  return useQuery({
    queryKey: [...goodsKey(id), productId],
    queryFn: ({ signal }) => call(producerRoutes.shopListing(id, productId), ShopListingPageSchema, { signal }),
  })
}

interface Act {
  route: string
  method?: "POST" | "DELETE"
  body?: unknown
}

/** One act on goods; what shows goods is loaded again afterwards, a refusal too: somebody else may have changed them. */
export function useGoodsAct(said?: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  return useMutation({
    mutationFn: ({ route, method = "POST", body }: Act) =>
      send(route, { method, ...(method === "POST" && { body: body ?? {} }) }),
    onSuccess: () => said && say(said),
    onSettled: () => queries.invalidateQueries({ queryKey: ["shop", id] }),
  })
}

/** As `useGoodsAct`, for acts that answer the product as it is then. */
export function useSellingAct(said: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  return useMutation({
    mutationFn: ({ route, method = "POST", body }: Act) =>
      call(route, ShopListingSchema, { method, ...(method === "POST" && { body: body ?? {} }) }),
    onSuccess: () => say(said),
    onSettled: () => queries.invalidateQueries({ queryKey: ["shop", id] }),
  })
}
