import type { ProxyOptions } from "vite"

/** What the portal may ask of the backend, under `/api` of its own origin: its own audience, and of the public part places, criteria sets and settings. */
const OPEN = [
  "^/api/producer(/|$)",
  "^/api/store/places(/|$)",
  "^/api/store/criteria-sets(/|$)",
  "^/api/store/settings$",
]

/** Rules of Vite's proxy. The shop's public key goes along, since `/store` asks for it. */
export function passOn(env: Record<string, string | undefined>): Record<string, ProxyOptions> {
  const rule: ProxyOptions = {
    target: env.BACKEND_URL ?? "http://127.0.0.1:9000",
    rewrite: (path) => path.replace(/^\/api/, ""),
    headers: { "x-publishable-api-key": env.PUBLISHABLE_KEY ?? "" },
    xfwd: true,
  }
  return Object.fromEntries(OPEN.map((path) => [path, rule]))
}
