#!/usr/bin/env node
// What pages and deals cost, beside a stock Medusa in the same run: `npm run bench`, `npm run bench -- --quick`.
// Opens shops of its own; the table goes to the screen and, unless it was a quick run, into docs/performance.md.
import "./lib/node-version.mjs"

const { join } = await import("node:path")
const { measureBank } = await import("../bench/bank.mjs")
const { measureDeals } = await import("../bench/deals.mjs")
const { measureGoodsList } = await import("../bench/goods-list.mjs")
const { generateShop, migrateStock, openOurs, openStock, prepareTemplate } = await import("../bench/open.mjs")
const { measurePages } = await import("../bench/pages.mjs")
const { measureProgramme } = await import("../bench/programme.mjs")
const { busy, report, writeReport } = await import("../bench/report.mjs")
const { measureScoring } = await import("../bench/scoring.mjs")
const { ourShop } = await import("../bench/shops/ours.mjs")
const { stockShop } = await import("../bench/shops/stock.mjs")
const { countStatements, openCounter } = await import("../bench/statements.mjs")
const { install } = await import("./lib/install.mjs")
const { checkDisk } = await import("./lib/machine.mjs")
const { end, endAll, run } = await import("./lib/processes.mjs")
const { Refusal, refuse, step } = await import("./lib/say.mjs")
const { ROOT } = await import("./lib/settings.mjs")
const { build } = await import("./lib/shop.mjs")
const { startTemplate, testSettings } = await import("./lib/test-shop.mjs")

const GENERATED = 10_000
const REPORT = join(ROOT, "docs/performance.md")

const args = process.argv.slice(2)
const quick = args.includes("--quick")
const rounds = quick ? 2 : 5
const visits = quick ? 200 : 500
const load = busy()

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
    await close()
    process.exit(130)
  })

/** Opens both shops, measures, closes them. */
async function measure(settings, name, template, { withBank = false, withProgramme = false } = {}) {
  let ours
  let stock
  let pages
  let deals
  let bank
  let goodsList
  let programme
  await step(`${name}: both shops are open`, async () => {
    ours = await openOurs(settings, `bench_${name}`, template)
    stock = await openStock(settings, ours.databaseUrl)
    return `${stock.products} products`
  })
  const ourSide = await ourShop(settings.backendUrl, ours.databaseUrl, settings.env.PUBLISHABLE_KEY)
  await step(`${name}: nothing is left to do in the background`, ourSide.settle)
  await step(`${name}: pages`, async () => {
    pages = await measurePages(ours, { rounds, visits })
  })
  await step(`${name}: deals`, async () => {
    const counters = {
      ours: await openCounter(settings.admin, `bench_${name}`),
      stock: await openCounter(settings.admin, stock.database),
    }
    const stockSide = await stockShop(stock.base, stock.databaseUrl)
    deals = await measureDeals(
      { ours: { shop: ourSide, counter: counters.ours }, stock: { shop: stockSide, counter: counters.stock } },
      rounds,
    )
    await Promise.all(Object.values(counters).map((counter) => counter.close()))
  })
  if (withBank)
    await step(`${name}: money by transfer`, async () => {
      const { BANK_WEBHOOK_SECRET: secret, DEMO_PASSWORD: password } = settings.env
      const where = { backendUrl: settings.backendUrl, databaseUrl: ours.databaseUrl, shop: ourSide }
      bank = await measureBank({ ...where, secret, password }, { quick })
    })
  if (withBank)
    await step(`${name}: a list of goods`, async () => {
      const { DEMO_PASSWORD: password, PORTAL_URL: portalUrl } = settings.env
      goodsList = await measureGoodsList({ backendUrl: settings.backendUrl, portalUrl, password }, { quick })
    })
  if (withProgramme)
    await step(`${name}: the programme's dashboard`, async () => {
      const { DEMO_PASSWORD: password } = settings.env
      programme = await measureProgramme(
        { backendUrl: settings.backendUrl, databaseUrl: ours.databaseUrl, password },
        { quick },
      )
    })
  await Promise.all([ours.storefront, ours.backend, stock.server].map(end))
  return { pages, deals, bank, goodsList, programme, products: stock.products }
}

try {
  const unknown = args.find((arg) => arg !== "--quick")
  if (unknown) throw new Refusal(`Unknown option ${unknown}: only --quick is known.`)
  if (process.platform !== "linux") throw new Refusal("CPU time is read from /proc, which only Linux has.")
  await checkDisk(4000)
  const settings = await testSettings("bench")
  await step("Installed the dependencies", () => install(settings.logDir))
  await step("Built what changed", () => build(settings))
  await step("A new PostgreSQL, migrated and seeded", async () => {
    postgres = await startTemplate(settings)
    await prepareTemplate(settings)
  })
  await step("Statements are counted", async () => {
    postgres = await countStatements(settings, postgres, join(settings.logDir, "postgres-counted.log"))
  })
  await step("A stock Medusa, migrated", () => migrateStock(settings))
  let scoring
  await step("A dossier is scored", async () => {
    scoring = await measureScoring({ quick })
  })
  const real = await measure(settings, "real", settings.template, { withBank: true })
  await step(`Generated ${GENERATED} products`, () => generateShop(settings, "generated_template", GENERATED))
  const generated = await measure(settings, "generated", "generated_template", { withProgramme: true })
  const text = report(
    [
      { goods: `The real list: ${real.products} products`, ...real, scoring },
      {
        goods: `With ${GENERATED.toLocaleString("en")} generated products: ${generated.products} in all`,
        ...generated,
      },
    ],
    { command: ["npm run bench", ...(quick ? ["-- --quick"] : [])].join(" "), rounds, load },
  )
  process.stdout.write(`\n${text}\n`)
  if (!quick) {
    writeReport(REPORT, text)
    await run("biome", ["format", "--write", REPORT])
  }
  await close()
} catch (error) {
  if (closing) await close()
  else await refuse(error, close)
}
