import { defineConfig } from "vitest/config"

/** What lies outside the machine belongs to whoever runs the suites, not to them: each names what it wants of it. */
const OUTSIDE =
  /^(STRIPE|GHN|SMTP|MAIL|ZALO|SMS|S3|METRICS|REDIS|VAPID|PUSH)_|^DATABASE_ROLE$|^MEILISEARCH_(URL|API)|_WEBHOOK_SECRET$|^CASSO_/
const alone = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => OUTSIDE.test(name))
    .map((name) => [name, ""]),
)

/** Suites that open the whole backend on a copy of the template database, two suites at a time. */
export default defineConfig({
  test: {
    include: ["integration-tests/http/**/*.test.ts"],
    globals: true,
    // Read by Medusa's logger before a suite begins.
    env: {
      ...alone,
      PORTAL_URL: "http://localhost:3001",
      NODE_ENV: "test",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
    },
    pool: "forks",
    // Two at once: a suite waits more than it works, and each has a database and a port of its own.
    fileParallelism: true,
    maxWorkers: 2,
    execArgv: ["-r", "./integration-tests/swc-register.cjs"],
    server: { deps: { external: [/node_modules/] } },
    silent: "passed-only",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
