import { producerRoutes, type SendDeclaration, ShopDeclarationsSchema } from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"

const keyOf = (shopId: string) => ["shop", shopId, "declarations"] as const

/** What the shop declared, newest first. */
export function useDeclarations() {
  const { id } = useShop()
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => call(producerRoutes.shopDeclarations(id), ShopDeclarationsSchema, { signal }),
  })
}

/** Declares anew; `said` is told once it is done. */
export function useSendDeclaration(said: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  return useMutation({
    mutationFn: (body: SendDeclaration) =>
      call(producerRoutes.shopDeclarations(id), ShopDeclarationsSchema, { method: "POST", body }),
    onSuccess: (answer) => {
      queries.setQueryData(keyOf(id), answer)
      say(said)
    },
  })
}
