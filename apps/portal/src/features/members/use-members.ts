import { producerRoutes, ShopMembersSchema } from "@ocop/contract"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"

const key = (shopId: string) => ["members", shopId] as const

/** Who works in the shop, and for its owner the open invitations. */
export function useMembers() {
  const { id } = useShop()
  return useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => call(producerRoutes.shopMembers(id), ShopMembersSchema, { signal }),
  })
}

/** Reads again after an act. */
export function useMembersAgain(): () => Promise<void> {
  const { id } = useShop()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: key(id) })
}
