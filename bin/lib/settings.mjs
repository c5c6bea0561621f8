// Every port, address and folder in one place: process environment first, then .env, then these defaults.
import { createECDH, randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parseEnv } from "node:util"

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..")

/** Kept out of git; made on first start. */
function secrets(dataDir) {
  const file = join(dataDir, "secrets.env")
  const known = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  const made = {
    ...(known.VAPID_PRIVATE_KEY ? vapidOf(known) : freshVapid()),
    JWT_SECRET: known.JWT_SECRET ?? randomBytes(32).toString("hex"),
    COOKIE_SECRET: known.COOKIE_SECRET ?? randomBytes(32).toString("hex"),
    REVALIDATE_SECRET: known.REVALIDATE_SECRET ?? randomBytes(32).toString("hex"),
    // Signs certificates' tokens (Ed25519): its public half is published, so a new one must keep the old one's beside it.
    CERTIFICATE_KEY: known.CERTIFICATE_KEY ?? randomBytes(32).toString("base64url"),
    CERTIFICATE_KEYS_RETIRED: known.CERTIFICATE_KEYS_RETIRED ?? "",
    PUBLISHABLE_KEY: known.PUBLISHABLE_KEY ?? `pk_${randomBytes(32).toString("hex")}`,
    POSTGRES_PASSWORD: known.POSTGRES_PASSWORD ?? randomBytes(16).toString("hex"),
    DEMO_PASSWORD: known.DEMO_PASSWORD ?? randomBytes(6).toString("base64url"),
  }
  if (Object.keys(made).some((key) => known[key] === undefined)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 })
    writeFileSync(
      file,
      `${Object.entries(made)
        .map(([k, v]) => `${k}=${v}`)
        .join("\n")}\n`,
    )
    chmodSync(file, 0o600)
  }
  return made
}

const vapidOf = ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY }) => ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY })

/** A key pair on P-256 by which push services know this market (VAPID, RFC 8292). A new one would orphan every screen. */
function freshVapid() {
  const pair = createECDH("prime256v1")
  const publicKey = pair.generateKeys("base64url")
  const privateKey = pair.getPrivateKey().toString("base64url").padStart(43, "A")
  return { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey }
}

/** Where a shop's data is, before it has any: asking makes nothing. */
export function place(overrides = {}) {
  const given = lookUp(overrides)
  const dataDir = resolve(ROOT, given("DATA_DIR", ".data"))
  const databaseUrl = given("DATABASE_URL", "")
  return { dataDir, postgresDir: join(dataDir, "postgres"), databaseUrl, ownDatabase: databaseUrl === "" }
}

/** What stands in `.env`; an empty value counts as missing. */
function dotenv() {
  const file = join(ROOT, ".env")
  const known = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""))
}

function lookUp(overrides) {
  const written = dotenv()
  return (name, fallback) => overrides[name] ?? (process.env[name] || (written[name] ?? fallback))
}

/** Off without them. */
const SEARCH = ["MEILISEARCH_URL", "MEILISEARCH_API_KEY"]
const CARDS = ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY", "STRIPE_API_HOST"]
const CARRIERS = ["GHN_TOKEN", "GHN_SHOP_ID", "GHN_API_URL"]
const BANK = ["BANK_WEBHOOK_SECRET", "SEPAY_WEBHOOK_SECRET", "CASSO_CHECKSUM_KEY"]

/** All settings of one running shop. `overrides` win over everything: the tests run a second shop beside the first. */
export function readSettings(overrides = {}) {
  const given = lookUp(overrides)
  const { dataDir, postgresDir, ownDatabase } = place(overrides)
  const kept = secrets(dataDir)
  const secret = (name) => given(name, kept[name])
  const backendPort = Number(given("BACKEND_PORT", 9000))
  const storefrontPort = Number(given("STOREFRONT_PORT", 3000))
  const portalPort = Number(given("PORTAL_PORT", 3001))
  const postgresPort = Number(given("POSTGRES_PORT", 5439))
  const password = secret("POSTGRES_PASSWORD")
  const database = given("POSTGRES_DATABASE", "ocop")
  return {
    dataDir,
    postgresDir,
    logDir: join(dataDir, "logs"),
    backendPort,
    storefrontPort,
    portalPort,
    postgresPort,
    postgresPassword: password,
    database,
    /** True when we bring PostgreSQL ourselves. */
    ownDatabase,
    demoPassword: secret("DEMO_PASSWORD"),
    demo: given("DEMO", "on") === "on",
    backendUrl: `http://127.0.0.1:${backendPort}`,
    storefrontUrl: given("STOREFRONT_URL", `http://localhost:${storefrontPort}`),
    portalUrl: given("PORTAL_URL", `http://localhost:${portalPort}`),
    env: {
      // Keys of mail, banks and cards that a person wrote down; tests have shops of their own without them.
      ...(Object.keys(overrides).length === 0 ? dotenv() : {}),
      NODE_ENV: "production",
      DATABASE_URL:
        given("DATABASE_URL", "") || `postgres://postgres:${password}@localhost:${postgresPort}/${database}`,
      BACKEND_HOST: given("BACKEND_HOST", "127.0.0.1"),
      BACKEND_PORT: String(backendPort),
      BACKEND_URL: given("BACKEND_URL", `http://127.0.0.1:${backendPort}`),
      STOREFRONT_URL: given("STOREFRONT_URL", `http://localhost:${storefrontPort}`),
      PORTAL_URL: given("PORTAL_URL", `http://localhost:${portalPort}`),
      STOREFRONT_INTERNAL_URL: given("STOREFRONT_INTERNAL_URL", `http://127.0.0.1:${storefrontPort}`),
      JWT_SECRET: secret("JWT_SECRET"),
      COOKIE_SECRET: secret("COOKIE_SECRET"),
      REVALIDATE_SECRET: secret("REVALIDATE_SECRET"),
      PUBLISHABLE_KEY: secret("PUBLISHABLE_KEY"),
      DEMO_PASSWORD: secret("DEMO_PASSWORD"),
      CERTIFICATE_KEY: secret("CERTIFICATE_KEY"),
      CERTIFICATE_KEYS_RETIRED: secret("CERTIFICATE_KEYS_RETIRED"),
      VAPID_PUBLIC_KEY: secret("VAPID_PUBLIC_KEY"),
      VAPID_PRIVATE_KEY: secret("VAPID_PRIVATE_KEY"),
      DEMO: given("DEMO", "on"),
      DATA_DIR: dataDir,
      // Ctrl-C is pressed by somebody who waits.
      STOP_WITHIN_SECONDS: given("STOP_WITHIN_SECONDS", "6"),
      ...Object.fromEntries(
        ["REDIS_URL", "LOG_LEVEL", "TRUSTED_PROXIES", "ADMIN_URL", ...SEARCH, ...CARDS, ...CARRIERS, ...BANK]
          .filter((k) => given(k, "") !== "")
          .map((k) => [k, given(k)]),
      ),
      MEDUSA_DISABLE_TELEMETRY: "true",
      NEXT_TELEMETRY_DISABLED: "1",
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
  }
}
