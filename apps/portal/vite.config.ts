import { fileURLToPath } from "node:url"
import tailwindcss from "@tailwindcss/vite"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { iconWeights } from "./serve/icon-weights.ts"
import { pageHeaders } from "./serve/page-headers.ts"
import { passOn } from "./serve/pass-on.ts"

const port = Number(process.env.PORTAL_PORT ?? 3001)
const served = { host: "127.0.0.1", port, strictPort: true, proxy: passOn(process.env) }

/** Static files. `preview` serves them out of the box and in tests; in production the proxy in front does (deploy/). */
export default defineConfig({
  plugins: [react(), tailwindcss(), iconWeights()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: served,
  preview: { ...served, headers: pageHeaders(process.env.PORTAL_FILES_URL) },
})
