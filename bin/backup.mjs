#!/usr/bin/env node
// The shop as it is now, open or closed, in a folder: `npm run backup -- --to FOLDER`. docs/operations.md says how to keep it.
import "./lib/node-version.mjs"

const { resolve } = await import("node:path")
const { parseArgs } = await import("node:util")
const { backUp } = await import("./lib/backup/shop.mjs")
const { endAll } = await import("./lib/processes.mjs")
const { Refusal, refuse, step } = await import("./lib/say.mjs")
const { readSettings } = await import("./lib/settings.mjs")

try {
  const { values } = parseArgs({ options: { to: { type: "string" } } })
  if (!values.to) throw new Refusal("Say where the backup should be: npm run backup -- --to FOLDER")
  const folder = resolve(values.to)
  await step(`Backed up to ${folder}`, () => backUp(readSettings(), folder))
} catch (error) {
  await refuse(error, endAll)
}
