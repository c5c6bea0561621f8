import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { isWorded } from "@ocop/domain"

const SOURCES = path.resolve(__dirname, "..")
/** `act: "a.b"`, and both ends of `act: is ? "a.b" : "c.d"`. */
const ACT = /\bact: (?:[^",\n]*\? )?"([a-z_]+\.[a-z_]+)"(?: : "([a-z_]+\.[a-z_]+)")?/g

const actsIn = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(ACT)].flatMap(([, one, two]) => [one, two].filter((act) => act !== undefined))

test("the log has words for every act that the code names", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  const acts = new Set(files.flatMap((file) => actsIn(path.join(SOURCES, file))))
  expect(acts.size).toBeGreaterThan(20)
  expect([...acts].filter((act) => !isWorded(act)).sort()).toEqual([])
})
