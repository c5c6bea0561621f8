import { type Me, MeSchema, producerRoutes } from "@ocop/contract"
import { type UseQueryResult, useQuery } from "@tanstack/react-query"
import { CallFailed, call } from "../api/call"

export const ME = ["me"] as const

/** Who is signed in, and their shops; null when nobody is. */
export const useMe = (): UseQueryResult<Me | null> =>
  useQuery({
    queryKey: ME,
    queryFn: ({ signal }) =>
      call(producerRoutes.me, MeSchema, { signal }).catch((error: unknown) => {
        if (error instanceof CallFailed && error.status === 401) return null
        throw error
      }),
    staleTime: 60_000,
  })
