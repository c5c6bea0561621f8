import { QueryClient } from "@tanstack/react-query"
import { CallFailed } from "./call"

/**
 * What was refused is not asked again; what did not arrive is, twice. Without a network everything is tried all the same:
 * by default it would wait in silence, and nobody would be told that it did not go.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: "always",
      refetchOnReconnect: true,
      retry: (failures, error) => failures < 2 && !(error instanceof CallFailed && error.status > 0),
    },
    mutations: { networkMode: "always" },
  },
})
