import { QueryClient } from "@tanstack/react-query"
import { CallFailed } from "./call"

/** What was refused is not asked again; what did not arrive is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && !(error instanceof CallFailed && error.status > 0),
    },
  },
})
