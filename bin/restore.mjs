#!/usr/bin/env node
// A backup into an empty place: `npm run restore -- --from FOLDER`, then `npm start`. Nothing that is there is overwritten.
import "./lib/node-version.mjs"

const { mkdirSync } = await import("node:fs")
const { resolve } = await import("node:path")
const { parseArgs } = await import("node:util")
const { restore } = await import("./lib/backup/shop.mjs")
const { checkReachable } = await import("./lib/machine.mjs")
const { endAll } = await import("./lib/processes.mjs")
const { Refusal, refuse, step } = await import("./lib/say.mjs")
const { place } = await import("./lib/settings.mjs")

try {
  const { values } = parseArgs({ options: { from: { type: "string" } } })
  if (!values.from) throw new Refusal("Say which backup: npm run restore -- --from FOLDER")
  const { dataDir, postgresDir, ownDatabase } = place()
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  if (ownDatabase) checkReachable(postgresDir)
  await step(`Restored into ${dataDir}`, () => restore(resolve(values.from)))
  process.stdout.write("npm start opens the shop.\n")
} catch (error) {
  await refuse(error, endAll)
}
