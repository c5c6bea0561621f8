#!/usr/bin/env node
// Everything that must hold before a change lands, from a fresh clone, beside an open shop. Ends with "N passed, N failed".
import "./lib/node-version.mjs"

const { checkDisk } = await import("./lib/machine.mjs")
const { Refusal } = await import("./lib/say.mjs")
const { readFileSync, rmSync } = await import("node:fs")
const { join } = await import("node:path")
const { stripVTControlCharacters } = await import("node:util")
const { install } = await import("./lib/install.mjs")
const { ROOT } = await import("./lib/settings.mjs")
const { end, endAll, run } = await import("./lib/processes.mjs")
const shop = await import("./lib/shop.mjs")
const { ensureChromium } = await import("./lib/chromium.mjs")
const { proveBackup } = await import("./lib/backup/proof.mjs")
const { journeyEnvironment, onOtherPorts, openCopy, startTemplate, testSettings } = await import("./lib/test-shop.mjs")

const args = process.argv.slice(2)
const quick = args.includes("--quick")
const tally = { passed: 0, failed: 0 }
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

/** One check: passes, or prints why it failed and lets the others go on. `work` may return its own counts. */
async function check(title, work) {
  const from = performance.now()
  let counts
  let why
  try {
    const answer = await work()
    counts = typeof answer === "object" ? answer : { passed: 1, failed: 0 }
    if (typeof answer === "string") counts.note = answer
  } catch (error) {
    counts = { passed: 0, failed: 1 }
    why = error instanceof Refusal ? error.message : (error.stack ?? String(error))
  }
  tally.passed += counts.passed
  tally.failed += counts.failed
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const many = counts.passed + counts.failed > 1 ? `: ${counts.passed} passed, ${counts.failed} failed` : ""
  const note = counts.note ? `: ${counts.note}` : ""
  process.stdout.write(`${counts.failed === 0 ? "✓" : "✗"} ${title} (${seconds} s)${many}${note}\n`)
  if (counts.details) process.stdout.write(`${counts.details}\n`)
  if (why) process.stdout.write(`${why}\n`)
  return counts.failed === 0
}

/** Runs a package's vitest and reads its counts from the JSON report. */
function vitest(folder, name, { config, env = {} } = {}) {
  return async () => {
    const report = join(settings.logDir, `vitest-${name}.json`)
    const log = join(settings.logDir, `vitest-${name}.log`)
    rmSync(report, { force: true })
    const failure = await run(
      join(ROOT, folder, "node_modules/.bin/vitest"),
      [
        "run",
        ...(config ? ["--config", config] : []),
        "--reporter=json",
        `--outputFile=${report}`,
        "--reporter=default",
      ],
      { cwd: join(ROOT, folder), log, env: { ...env, NODE_ENV: "test" }, title: `Tests of ${folder}` },
    ).catch((error) => error)
    let result
    try {
      result = JSON.parse(readFileSync(report, "utf8"))
    } catch {
      throw failure ?? new Refusal(`${folder} wrote no test report, log: ${log}`)
    }
    const unread = failure && result.numFailedTests === 0 ? 1 : 0
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + unread,
      details: failure ? `${failuresOf(result)}\n${failure.message}` : undefined,
    }
  }
}

const beginningOf = (text) => stripVTControlCharacters(text).split("\n").slice(0, 16).join("\n    ")

const failuresOf = (result) =>
  result.testResults
    .flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === "failed")
        .map((test) => `  ✗ ${test.fullName}\n    ${beginningOf(test.failureMessages.join("\n"))}`),
    )
    .join("\n")

/** Each journey that failed, with what it waited for and where: the log's end shows attachments only. */
const brokenJourneys = (suites) =>
  suites
    .flatMap((suite) => [
      ...suite.specs
        .filter(({ ok }) => !ok)
        .map(({ title, file, tests }) => {
          const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))
          const said = errors.map(({ message = "" }) => beginningOf(message)).join("\n    ")
          return `  ✗ ${file}: ${title}\n    ${said}`
        }),
      ...(suite.suites?.length ? [brokenJourneys(suite.suites)] : []),
    ])
    .filter(Boolean)
    .join("\n")

function playwright(env) {
  return async () => {
    const report = join(settings.logDir, "playwright.json")
    rmSync(report, { force: true })
    const failure = await run(join(ROOT, "e2e/node_modules/.bin/playwright"), ["test"], {
      cwd: join(ROOT, "e2e"),
      log: join(settings.logDir, "playwright.log"),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      title: "Browser journeys",
    }).catch((error) => error)
    let result
    try {
      result = JSON.parse(readFileSync(report, "utf8"))
    } catch {
      throw failure ?? new Refusal("The browser journeys wrote no report")
    }
    const { stats } = result
    const failed = stats.unexpected + stats.skipped
    return {
      passed: stats.expected + stats.flaky,
      failed: failed + (failure && failed === 0 ? 1 : 0),
      details: failure ? `${brokenJourneys(result.suites)}\n${failure.message.split("\n")[0]}` : undefined,
    }
  }
}

let settings
try {
  const bad = args.find((arg) => arg !== "--quick")
  if (bad) throw new Refusal(`Unknown option ${bad}: only --quick is known.`)
  await checkDisk(3000)
  settings = await testSettings("test")
  const ready = await check("dependencies of the lockfile", async () => void (await install(settings.logDir)))
  if (!ready) throw new Refusal("Nothing else can be checked without the dependencies.")
  await check("format and lint", () =>
    run("biome", ["ci", ".", "--colors=off"], { log: join(settings.logDir, "lint.log"), title: "biome" }),
  )
  await check("types", () =>
    run("turbo", ["run", "typecheck", "--output-logs=errors-only", "--concurrency=2"], {
      log: join(settings.logDir, "types.log"),
      env: settings.env,
      title: "tsc",
    }),
  )
  await check("the production shape agrees with what the apps read", async () => {
    // Reads YAML with a library, which is there only now.
    const { checkProduction } = await import("./lib/check-production.mjs")
    return checkProduction()
  })
  await check("rules (domain)", vitest("packages/domain", "domain"))
  await check("contract", vitest("packages/contract", "contract"))
  await check("components", vitest("packages/ui", "ui"))
  await check("storefront units", vitest("apps/storefront", "storefront"))
  await check("portal units", vitest("apps/portal", "portal"))
  await check("backend units", vitest("apps/backend", "backend-unit", { config: "vitest.unit.config.ts" }))
  const built = quick || (await check("builds", () => shop.build(settings)))
  const cwd = quick ? join(ROOT, "apps/backend") : shop.BUILT_BACKEND
  const seeded =
    built &&
    (await check("a new PostgreSQL, migrated and seeded", async () => {
      postgres = await startTemplate(settings, { cwd })
    }))
  if (seeded) await check("a backup, restored into an empty cluster, is the same", () => proveBackup(settings))
  if (seeded) {
    const cluster = { ...settings.env, TEST_DATABASE_ADMIN_URL: settings.admin, TEST_TEMPLATE: settings.template }
    await check(
      "modules, workflows and routes on PostgreSQL",
      vitest("apps/backend", "backend-http", { config: "vitest.http.config.ts", env: cluster }),
    )
  }
  if (seeded && !quick) {
    const browser = await check("a browser", ensureChromium)
    if (browser) {
      let env
      const open = await check("two shops open: demo on, demo off", async () => {
        const demo = await openCopy(settings, "demo")
        const directory = await openCopy(await onOtherPorts(settings), "directory", { DEMO: "off" })
        env = journeyEnvironment(demo, directory)
      })
      if (open) await check("journeys and budgets in a browser", playwright(env))
    }
  }
} catch (error) {
  tally.failed++
  process.stdout.write(`✗ ${error instanceof Refusal ? error.message : error.stack}\n`)
} finally {
  await close()
}
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`)
process.exit(tally.failed === 0 ? 0 : 1)
