import {
  ImportAnswerSchema,
  type ImportItem,
  ImportItemsSchema,
  ImportRunsSchema,
  type ImportVerdict,
  producerRoutes,
} from "@ocop/contract"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"

const PROGRESS_MS = 1000
const PAGE = 50

/** The shop's lists, the newest first. */
export function useImports() {
  const { id } = useShop()
  return useQuery({
    queryKey: ["shop", id, "imports"],
    queryFn: ({ signal }) => call(producerRoutes.shopImports(id), ImportRunsSchema, { signal }),
  })
}

/** One list; asked again every second while it is being taken. */
export function useImport(importId: string) {
  const { id } = useShop()
  return useQuery({
    queryKey: ["shop", id, "imports", importId],
    queryFn: async ({ signal }) =>
      (await call(producerRoutes.shopImport(id, importId), ImportAnswerSchema, { signal })).import,
    refetchInterval: ({ state }) => (state.data?.state === "running" ? PROGRESS_MS : false),
  })
}

export interface Shown {
  verdict?: ImportVerdict
  state?: ImportItem["state"]
}

/** Products of a list of one kind, page by page. */
export function useImportItems(importId: string, shown: Shown) {
  const { id } = useShop()
  return useInfiniteQuery({
    queryKey: ["shop", id, "imports", importId, "items", shown],
    initialPageParam: 0,
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({ ...shown, offset: String(pageParam), limit: String(PAGE) })
      return call(`${producerRoutes.shopImportItems(id, importId)}?${query}`, ImportItemsSchema, { signal })
    },
    getNextPageParam: (last, pages) => (pages.length * PAGE < last.count ? pages.length * PAGE : null),
  })
}

interface Act {
  route: string
  method?: "POST" | "DELETE"
  body?: unknown
}

/** Uploads a list, takes it, or leaves it: each answers the list as it is then. */
export function useImportAct() {
  const { id } = useShop()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ route, method = "POST", body }: Act) =>
      (await call(route, ImportAnswerSchema, { method, ...(method === "POST" && { body: body ?? {} }) })).import,
    onSuccess: (run) => queries.setQueryData(["shop", id, "imports", run.id], run),
    onSettled: () => queries.invalidateQueries({ queryKey: ["shop", id, "imports"] }),
  })
}
