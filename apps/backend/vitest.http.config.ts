import { defineConfig } from "vitest/config"

/** Suites that open the whole backend on a copy of the template database, one suite after another. */
export default defineConfig({
  test: {
    include: ["integration-tests/http/**/*.test.ts"],
    globals: true,
    // Read by Medusa's logger before a suite begins.
    env: { NODE_ENV: "test", LOG_LEVEL: process.env.LOG_LEVEL ?? "error" },
    pool: "forks",
    fileParallelism: false,
    execArgv: ["-r", "./integration-tests/swc-register.cjs"],
    server: { deps: { external: [/node_modules/] } },
    silent: "passed-only",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
