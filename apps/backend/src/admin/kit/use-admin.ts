import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { AskFailed, ask } from "./ask"
import { kitMessages } from "./messages"
import { useWords } from "./use-words"

/** What a GET route answers. The whole path is the key, and its first part after /admin what `useAct` refreshes. */
export function useQueryOf<Answer>(path: string, { every }: { every?: number } = {}) {
  return useQuery({
    queryKey: [nounOf(path), path],
    queryFn: () => ask<Answer>(path),
    placeholderData: keepPreviousData,
    refetchInterval: every,
  })
}

interface Act {
  path: string
  method?: "POST" | "DELETE"
  body?: unknown
}

/**
 * One act on a route that changes something: says that it was recorded, and loads again whatever shows this noun and
 * the `also` named ones, after a refusal too, since 409 means that somebody else has changed it.
 */
export function useAct<Answer = unknown>({ also = [], said }: { also?: string[]; said?: string } = {}) {
  const queries = useQueryClient()
  const { words } = useWords(kitMessages)
  return useMutation<Answer, Error, Act>({
    mutationFn: ({ path, method = "POST", body = {} }) => ask<Answer>(path, { method, body }),
    onSuccess: () => {
      toast.success(said ?? words.done)
    },
    onSettled: (_answer, _error, { path }) =>
      Promise.all([nounOf(path), ...also].map((noun) => queries.invalidateQueries({ queryKey: [noun] }))),
  })
}

/** The sentence for a refusal: of two clicks at once the second is told so. */
export function refusalOf(error: Error, changed: string): string {
  return error instanceof AskFailed && error.status === 409 && !error.code ? changed : error.message
}

const nounOf = (path: string) => path.split(/[/?]/)[2] ?? path
