import type { Express } from "express"

export interface Route {
  method: string
  path: string
}

interface Layer {
  route?: { path: string | RegExp; methods: Record<string, boolean>; stack: { handle: unknown }[] }
}

/** Every route that express would answer, middlewares left out: `{ method: "GET", path: "/store/products/:id" }`. */
export function registeredRoutes(app: Express): Route[] {
  const layers = (app as unknown as { _router: { stack: Layer[] } })._router.stack
  const found = new Map<string, Route>()
  for (const { route } of layers) {
    // A star comes from a middleware's matcher: files of routes cannot have one.
    if (!route || typeof route.path !== "string" || route.path.includes("*")) continue
    for (const method of Object.keys(route.methods)) {
      const known = { method: method.toUpperCase(), path: route.path }
      found.set(`${known.method} ${known.path}`, known)
    }
  }
  return [...found.values()]
}
