import { expect, test } from "vitest"
import { parseWishes } from "./wish-store"

test.each([
  [null, []],
  ["nonsense", []],
  ["{}", []],
  ['["prod_1", 2, "<b>", "prod_2"]', ["prod_1", "prod_2"]],
])("%j is read as %j", (text, ids) => expect(parseWishes(text)).toEqual(ids))
