import { defineConfig, mergeConfig } from "vitest/config"
import http from "./vitest.http.config"

/** The suite that asks Stripe itself; only by hand, with test keys (`npm run test:stripe`). */
export default mergeConfig(http, defineConfig({ test: { include: ["integration-tests/stripe/**/*.test.ts"] } }))
