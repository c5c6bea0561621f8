import { defineConfig, mergeConfig } from "vitest/config"
import http from "./vitest.http.config"

/** The suite that asks a real Meilisearch; only by hand, with its address (`npm run test:meilisearch`). */
export default mergeConfig(http, defineConfig({ test: { include: ["integration-tests/meilisearch/**/*.test.ts"] } }))
