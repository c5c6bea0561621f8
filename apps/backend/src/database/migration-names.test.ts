import { readdirSync } from "node:fs"
import path from "node:path"

/** Medusa keeps the applied migrations of all modules in one table by their names: of two alike the second never runs. */
test("no two migrations have one name", () => {
  const names = readdirSync(path.join(__dirname, "../modules"), { recursive: true, encoding: "utf8" })
    .filter((file) => /migrations[\\/]Migration\d+\.ts$/.test(file))
    .map((file) => path.basename(file))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
