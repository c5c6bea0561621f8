#!/usr/bin/env node
// Journeys a person can watch: `npm run e2e -- --headed`. Every argument goes to Playwright.
import "./lib/node-version.mjs"

const { join } = await import("node:path")
const { ensureChromium } = await import("./lib/chromium.mjs")
const { install } = await import("./lib/install.mjs")
const { end, endAll, run } = await import("./lib/processes.mjs")
const { refuse, step } = await import("./lib/say.mjs")
const { ROOT } = await import("./lib/settings.mjs")
const { build } = await import("./lib/shop.mjs")
const { journeyEnvironment, onOtherPorts, openCopy, startTemplate, testSettings } = await import("./lib/test-shop.mjs")

let postgres
const close = async () => {
  await endAll(postgres ? [postgres.child] : [])
  if (postgres) await end(postgres)
}
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    await close()
    process.exit(130)
  })

try {
  const settings = await testSettings("e2e")
  await step("Installed the dependencies", () => install(settings.logDir))
  await step("Found a browser", ensureChromium)
  await step("Built what changed", () => build(settings))
  await step("A new PostgreSQL, migrated and seeded", async () => {
    postgres = await startTemplate(settings)
  })
  let env
  await step("Two shops are open", async () => {
    const demo = await openCopy(settings, "demo")
    env = journeyEnvironment(demo, await openCopy(await onOtherPorts(settings), "directory", { DEMO: "off" }))
  })
  await run(join(ROOT, "e2e/node_modules/.bin/playwright"), ["test", ...process.argv.slice(2)], {
    cwd: join(ROOT, "e2e"),
    env,
    quietly: false,
    title: "The journeys",
  })
  await close()
} catch (error) {
  await refuse(error, close)
}
