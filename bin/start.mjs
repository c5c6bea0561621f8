#!/usr/bin/env node
// From a fresh clone to an open shop. Node's built-ins only: nothing is installed when this begins.
import "./lib/node-version.mjs"

const { checkDisk, checkPorts, checkReachable } = await import("./lib/machine.mjs")
const { Refusal, refuse, step } = await import("./lib/say.mjs")
const { install } = await import("./lib/install.mjs")
const { readSettings } = await import("./lib/settings.mjs")
const { end, endAll } = await import("./lib/processes.mjs")
const { adminUrl, ensureDatabase, startPostgres } = await import("./lib/postgres.mjs")
const shop = await import("./lib/shop.mjs")
const { join } = await import("node:path")
const { existsSync } = await import("node:fs")

const args = process.argv.slice(2)
const unknown = args.find((arg) => arg !== "--reset")
const from = performance.now()
let settings
let postgres
let closing

async function close() {
  closing ??= (async () => {
    await endAll(postgres ? [postgres.child] : [])
    if (postgres) await end(postgres)
  })()
  await closing
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, async () => {
    process.stdout.write("\nClosing the shop…\n")
    await close()
    process.exit(0)
  })

const onCrash = (server) =>
  refuse(new Refusal(`${server.name} ended by itself (${server.ended}), log: ${server.log}`), close)

try {
  if (unknown) throw new Refusal(`Unknown option ${unknown}: only --reset is known.`)
  settings = readSettings()
  const { ownDatabase } = settings
  await checkDisk(existsSync(join(settings.dataDir, "migrated")) ? 300 : 4000)
  await checkPorts([
    [settings.backendPort, "backend", "BACKEND_PORT"],
    [settings.storefrontPort, "storefront", "STOREFRONT_PORT"],
    [settings.portalPort, "portal", "PORTAL_PORT"],
    ...(ownDatabase ? [[settings.postgresPort, "PostgreSQL", "POSTGRES_PORT"]] : []),
  ])
  if (ownDatabase) checkReachable(settings.postgresDir)
  if (args.includes("--reset")) {
    if (!ownDatabase)
      throw new Refusal(
        "--reset empties only the database this command brings itself: DATABASE_URL is set, so empty that one by hand.",
      )
    shop.reset(settings)
    process.stdout.write("✓ Emptied the data\n")
  }
  await step("Installed the dependencies", () => install(settings.logDir))
  if (ownDatabase)
    await step("PostgreSQL is up", async () => {
      postgres = await startPostgres({
        databaseDir: settings.postgresDir,
        port: settings.postgresPort,
        password: settings.postgresPassword,
        log: join(settings.logDir, "postgres.log"),
        onCrash,
      })
      await ensureDatabase(adminUrl(settings.postgresPassword, settings.postgresPort), settings.database)
    })
  await step("Built what changed", () => shop.build(settings))
  await step("Migrated the database", () => shop.migrate(settings))
  let isNew = false
  await step("Seeded", async () => {
    const note = await shop.seed(settings)
    isNew = note === undefined
    return note
  })
  if (isNew && settings.demo) await step("Placed sample orders", () => shop.seedOrders(settings))
  await step("Backend answers", async () => void (await shop.startBackend(settings, { onCrash })))
  await step("Storefront answers", async () => void (await shop.startStorefront(settings, { onCrash })))
  await step("Portal answers", async () => void (await shop.startPortal(settings, { onCrash })))
  await step("Warmed the pages", () => shop.warm(settings))
  const seconds = Math.round((performance.now() - from) / 1000)
  process.stdout.write(`
The shop is open (${seconds} s).

  Shop    ${settings.storefrontUrl}          English: ${settings.storefrontUrl}/en
  Admin   ${settings.backendUrl}/app
  Portal  ${settings.portalUrl}          for producers
${
  settings.demo
    ? `
  Demo accounts (password ${settings.demoPassword})
    operator@demo.local      operator, whole installation
    commune@demo.local       officer of a commune in Hà Tĩnh
    province@demo.local      secretary of Hà Tĩnh; its council: council1@ to council3@demo.local
    commune-da@demo.local    officer of a commune in Đồng Tháp, where the cooperative below is
    secretary-da@demo.local  secretary of Đồng Tháp; its council: council-da1@ to council-da3@demo.local
    owner@demo.local         producer: owner of a cooperative, in the portal
    packer@demo.local        producer: packs its parcels
`
    : ""
}
  Logs    ${settings.logDir}
  Ctrl-C closes the shop.
`)
} catch (error) {
  if (closing) await close()
  else await refuse(error, close)
}
