import { producerRoutes, ShopProfileSchema } from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { ME } from "../../frame/session"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"

const profileKey = (shopId: string) => ["shop", shopId, "profile"] as const

/** The shop with its papers, account, days off and what is missing. */
export function useProfile() {
  const { id } = useShop()
  return useQuery({
    queryKey: profileKey(id),
    queryFn: ({ signal }) => call(producerRoutes.shopProfile(id), ShopProfileSchema, { signal }),
  })
}

interface Act {
  route: string
  method?: "POST" | "DELETE"
  body?: unknown
}

/** One act on the shop: every one answers the shop as it is then. `said` is told once it is done. */
export function useProfileAct(said: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  return useMutation({
    mutationFn: ({ route, method = "POST", body }: Act) =>
      call(route, ShopProfileSchema, { method, ...(method === "POST" && { body: body ?? {} }) }),
    onSuccess: (profile) => {
      queries.setQueryData(profileKey(id), profile)
      say(said)
    },
    // Refused: somebody else may have changed it.
    onError: () => queries.invalidateQueries({ queryKey: profileKey(id) }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ME }),
        queries.invalidateQueries({ queryKey: ["shop", id, "home"] }),
      ]),
  })
}
