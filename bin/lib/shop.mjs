// The steps between a checkout and an open shop, shared by start, test, e2e and bench.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { digest } from "./install.mjs"
import { withDatabase } from "./postgres.mjs"
import { answers, run, serve } from "./processes.mjs"
import { ROOT } from "./settings.mjs"

const BACKEND = join(ROOT, "apps/backend")
export const BUILT_BACKEND = join(BACKEND, ".medusa/server")
const STOREFRONT = join(ROOT, "apps/storefront")
const PORTAL = join(ROOT, "apps/portal")
const bin = (app, name) => join(app, "node_modules/.bin", name)

/** Builds every package and app whose sources changed (Turborepo's cache decides). */
export async function build(settings) {
  await run("turbo", ["run", "build", "--output-logs=errors-only", "--concurrency=2"], {
    env: { ...settings.env },
    log: join(settings.logDir, "build.log"),
    title: "Building",
  })
}

/** Builds only what the backend's sources import, for suites that run from sources. */
export async function buildPackages(settings) {
  await run("turbo", ["run", "build", "--output-logs=errors-only", "--filter=./packages/*"], {
    env: { ...settings.env },
    log: join(settings.logDir, "build.log"),
    title: "Building the packages",
  })
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** Everything that shapes the database: models' migrations, links, SQL, and Medusa's own version. */
function migrationDigest() {
  const modules = filesBelow(join(BACKEND, "src/modules")).filter((file) => file.includes("/migrations/"))
  const shapes = ["src/links", "src/migration-scripts", "src/database", "src/search"].flatMap((f) =>
    filesBelow(join(BACKEND, f)),
  )
  return digest([...modules, ...shapes, join(BACKEND, "package.json"), join(BACKEND, "medusa-config.ts")])
}

/** Brings the database to the shape of this checkout; skipped when nothing that shapes it has changed. */
export async function migrate(settings, { cwd = BUILT_BACKEND } = {}) {
  const stamp = join(settings.dataDir, "migrated")
  const places = [settings.env.DATABASE_URL.split("@")[1], settings.env.MEILISEARCH_URL].filter(Boolean)
  const wanted = `${places.join(" ")} ${migrationDigest()}`
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "nothing changed"
  await run(bin(BACKEND, "medusa"), ["db:migrate", "--execute-all-links"], {
    cwd,
    env: settings.env,
    log: join(settings.logDir, "migrate.log"),
    title: "Migrating the database",
  })
  // The search index's tables come last, after the scripts that hand tables over.
  await withDatabase(settings.env.DATABASE_URL, (db) => db.query("select hand_over_tables()"))
  writeFileSync(stamp, wanted)
}

export async function isSeeded(settings) {
  return withDatabase(settings.env.DATABASE_URL, async (db) => {
    const { rows } = await db.query("select to_regclass('listing') is not null as there")
    if (!rows[0].there) return false
    return (await db.query("select 1 from listing limit 1")).rowCount > 0
  })
}

/** Fills an empty database with the real list and, in demo mode, its sample offers. */
export async function seed(settings, { cwd = BUILT_BACKEND } = {}) {
  if (await isSeeded(settings)) return "already there"
  const script = cwd === BUILT_BACKEND ? "./src/seed/index.js" : "./src/seed/index.ts"
  await run(bin(BACKEND, "medusa"), ["exec", script], {
    cwd,
    env: settings.env,
    log: join(settings.logDir, "seed.log"),
    title: "Seeding",
  })
}

/** Orders of the demo's shop, so that its portal has a morning to look at. Does nothing where there are orders. */
export async function seedOrders(settings) {
  await run(bin(BACKEND, "medusa"), ["exec", "./src/seed/samples.js"], {
    cwd: BUILT_BACKEND,
    env: settings.env,
    log: join(settings.logDir, "seed-orders.log"),
    title: "Placing sample orders",
  })
}

export async function startBackend(settings, { onCrash, name = "backend", env = {} } = {}) {
  const server = serve(name, process.execPath, ["src/serve.js"], {
    cwd: BUILT_BACKEND,
    env: {
      ...settings.env,
      ...(settings.ownDatabase && { DATABASE_ROLE: "market_application" }),
      BACKEND_PORT: String(settings.backendPort),
      ...env,
    },
    log: join(settings.logDir, `${name}.log`),
    onCrash,
  })
  await answers(server, `${settings.backendUrl}/health`)
  return server
}

export async function startStorefront(settings, { onCrash, name = "storefront", env = {} } = {}) {
  const server = serve(
    name,
    bin(STOREFRONT, "next"),
    ["start", "-H", "127.0.0.1", "-p", String(settings.storefrontPort)],
    {
      cwd: STOREFRONT,
      // The storefront ends itself, in order (src/data/stop.ts).
      env: { ...settings.env, NEXT_MANUAL_SIG_HANDLE: "true", ...env },
      log: join(settings.logDir, `${name}.log`),
      onCrash,
    },
  )
  await answers(server, `http://127.0.0.1:${settings.storefrontPort}/robots.txt`)
  return server
}

/** The portal is static files; Vite's preview serves them and passes `/api` on to the backend. */
export async function startPortal(settings, { onCrash, name = "portal" } = {}) {
  const server = serve(name, bin(PORTAL, "vite"), ["preview"], {
    cwd: PORTAL,
    env: {
      ...settings.env,
      PORTAL_PORT: String(settings.portalPort),
      PORTAL_FILES_URL: settings.env.S3_FILE_URL ?? settings.env.ADMIN_URL ?? settings.backendUrl,
    },
    log: join(settings.logDir, `${name}.log`),
    onCrash,
  })
  await answers(server, `http://127.0.0.1:${settings.portalPort}/`)
  return server
}

/** Makes the pages most people open first, so that nobody waits for them. */
export async function warm(settings) {
  const base = `http://127.0.0.1:${settings.storefrontPort}`
  const paths = [
    "/",
    "/en",
    "/nhom/do-an",
    "/nhom/do-uong",
    "/dia-phuong",
    "/nha-san-xuat",
    "/diem-du-lich",
    "/sao-ocop",
    "/tim",
    "/gio",
    "/dat-hang",
  ]
  const cold = []
  for (const path of paths) {
    const response = await fetch(base + path, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined)
    await response?.arrayBuffer()
    if (!response?.ok) cold.push(path)
  }
  return cold.length === 0
    ? `${paths.length} pages`
    : `${paths.length - cold.length} pages, no answer from ${cold.join(", ")}`
}

/** Empties the data, keeps the secrets. */
export function reset(settings) {
  for (const name of ["postgres", "migrated", "files", "mail"])
    rmSync(join(settings.dataDir, name), { recursive: true, force: true })
}
