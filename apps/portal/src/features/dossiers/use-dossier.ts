import { CriteriaSetSchema, type Dossier, DossierSchema, producerRoutes, routes, ShopStarsSchema } from "@ocop/contract"
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"

export const starsKey = (shopId: string) => ["shop", shopId, "stars"] as const
export const dossierKey = (shopId: string, id: string) => ["shop", shopId, "dossier", id] as const

/** Certificates, dossiers, and products that could begin one. */
export function useStars() {
  const { id } = useShop()
  return useQuery({
    queryKey: starsKey(id),
    queryFn: ({ signal }) => call(producerRoutes.shopDossiers(id), ShopStarsSchema, { signal }),
  })
}

export function useDossier(dossierId: string) {
  const { id } = useShop()
  return useQuery({
    queryKey: dossierKey(id, dossierId),
    queryFn: ({ signal }) => call(producerRoutes.shopDossier(id, dossierId), DossierSchema, { signal }),
  })
}

/** The words and points of a criteria set, by its number or code; it does not change while somebody reads it. */
export function useCriteriaSet(set: number | string | undefined) {
  return useQuery({
    queryKey: ["criteria-set", set],
    queryFn: ({ signal }) => call(routes.criteriaSet(set ?? ""), CriteriaSetSchema, { signal }),
    enabled: set !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What the server answered is what every page of this dossier shows from now on. */
export function takeIn(queries: QueryClient, shopId: string, dossier: Dossier): void {
  queries.setQueryData(dossierKey(shopId, dossier.id), dossier)
  queries.invalidateQueries({ queryKey: starsKey(shopId) })
  queries.invalidateQueries({ queryKey: ["shop", shopId, "home"] })
}

interface Act {
  route: string
  method?: "POST" | "DELETE"
  body?: unknown
}

/** Does something with a dossier; every page shows what came of it. `done` is said at the foot of the page. */
export function useDossierAct(done?: string) {
  const { id } = useShop()
  const queries = useQueryClient()
  const say = useToast()
  return useMutation({
    mutationFn: ({ route, method = "POST", body = {} }: Act) =>
      call(route, DossierSchema, method === "DELETE" ? { method } : { method, body }),
    onSuccess: (dossier) => {
      takeIn(queries, id, dossier)
      if (done) say(done)
    },
  })
}
