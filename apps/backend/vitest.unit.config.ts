import { defineConfig } from "vitest/config"

/** Pure functions of the backend, each test beside its code. */
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], globals: true, server: { deps: { external: [/node_modules/] } } },
})
