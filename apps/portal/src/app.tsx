import { QueryClientProvider } from "@tanstack/react-query"
import { Suspense } from "react"
import { Route, Switch } from "wouter"
import { queryClient } from "./api/query-client"
import { Audience } from "./frame/audience"
import { Crash } from "./frame/crash"
import { NotFound } from "./frame/not-found"
import { ToastProvider } from "./frame/toast"
import { LocaleProvider } from "./frame/words"
import { Loading } from "./kit/states"
import { PAGES } from "./pages"

export function App() {
  return (
    <LocaleProvider>
      <Crash>
        <QueryClientProvider client={queryClient}>
          <ToastProvider>
            <Suspense fallback={<Loading />}>
              <Switch>
                {PAGES.map((page) => (
                  <Route key={page.path} path={page.path}>
                    <Audience page={page} />
                  </Route>
                ))}
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </ToastProvider>
        </QueryClientProvider>
      </Crash>
    </LocaleProvider>
  )
}
