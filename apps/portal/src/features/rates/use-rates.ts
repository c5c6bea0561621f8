import { producerRoutes, type SetRates, ShopRatesSchema } from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { rateWords } from "./words"

const key = (shopId: string) => ["shop", shopId, "shipping-rates"] as const

/** The shop's rate table, the next one, and the market's. */
export function useRates() {
  const { id } = useShop()
  return useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => call(producerRoutes.shopShippingRates(id), ShopRatesSchema, { signal }),
  })
}

export function useSetRates() {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  const t = useWords(rateWords)
  return useMutation({
    mutationFn: (body: SetRates) =>
      call(producerRoutes.shopShippingRates(id), ShopRatesSchema, { method: "POST", body }),
    onSuccess: (rates) => {
      queries.setQueryData(key(id), rates)
      say(t.saved)
    },
  })
}
