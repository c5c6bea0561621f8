import { defineConfig } from "vitest/config"

/** Two backend processes with Redis on one database; `npm run test:cluster` brings what they need. */
export default defineConfig({
  test: {
    include: ["integration-tests/cluster/**/*.test.ts"],
    globals: true,
    env: { NODE_ENV: "test", LOG_LEVEL: process.env.LOG_LEVEL ?? "error" },
    pool: "forks",
    fileParallelism: false,
    execArgv: ["-r", "./integration-tests/swc-register.cjs"],
    server: { deps: { external: [/node_modules/] } },
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
})
