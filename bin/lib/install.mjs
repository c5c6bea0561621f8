// Brings the dependencies of the lockfile; nothing is asked of the network when they are there already.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { run } from "./processes.mjs"
import { ROOT } from "./settings.mjs"

export const PNPM = "pnpm@10.34.8"

/** A digest of the named files' contents. */
export function digest(files) {
  const hash = createHash("sha256")
  for (const file of [...files].sort()) hash.update(file).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

const manifests = () =>
  ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...workspaceManifests()].map((file) => join(ROOT, file))

function workspaceManifests() {
  const folders = [
    "apps/backend",
    "apps/storefront",
    "apps/portal",
    "apps/pos",
    "packages/domain",
    "packages/contract",
    "packages/ui",
    "packages/search-meilisearch",
    "packages/meilisearch-stub",
    "packages/stripe-stub",
    "e2e",
    "bench/stock",
  ]
  return folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(ROOT, file)))
}

/** Installs from the lockfile unless the same lockfile was installed here before. */
export async function install(logDir) {
  const stamp = join(ROOT, "node_modules/.installed")
  const wanted = digest(manifests())
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "nothing changed"
  await run("npx", ["--yes", PNPM, "install", "--frozen-lockfile", "--prefer-offline"], {
    log: join(logDir, "install.log"),
    env: { CI: "true", NODE_ENV: "development" },
    title: "Installing the dependencies (the network is needed once)",
  })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}
