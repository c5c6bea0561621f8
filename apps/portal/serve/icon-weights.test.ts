import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { expect, test } from "vitest"
import { WEIGHTS, withoutUnusedWeights } from "./icon-weights"

const icons = path.join(path.dirname(createRequire(import.meta.url).resolve("@phosphor-icons/react")), "defs")
const SOURCES = ["src", "../../packages/ui/src"].map((folder) => path.join(import.meta.dirname, "..", folder))

/** Every text of our own sources. */
const texts = SOURCES.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(path.join(folder, file), "utf8")),
)

test("an icon keeps the weights that are drawn, and no other", () => {
  const names = new Set(texts.flatMap((text) => [...text.matchAll(/\b([A-Z]\w+)Icon\b/g)].map(([, name]) => name)))
  const files = readdirSync(icons).filter((file) => names.has(file.replace(".es.js", "")))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const kept = [...withoutUnusedWeights(readFileSync(path.join(icons, file), "utf8")).matchAll(/^ {4}"(\w+)",$/gm)]
    expect(kept.map(([, weight]) => weight).sort(), file).toEqual([...WEIGHTS].sort())
  }
})

test("pages draw these weights, and no other", () => {
  const drawn = texts.flatMap((text) =>
    [...text.matchAll(/\bweight=(\{[^}]*\}|"\w+")/g)].flatMap(([, said]) => said?.match(/"\w+"/g)),
  )
  expect(drawn.length).toBeGreaterThan(0)
  for (const weight of drawn) expect(WEIGHTS).toContain(weight?.replaceAll('"', ""))
})
