import { Modules } from "@medusajs/framework/utils"
import { searchProducts } from "../../src/search/search-products"
import { changesContract } from "../search/changes"
import { facetsContract } from "../search/facets"
import { wordsContract } from "../search/words"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
  await shop.container.resolve(Modules.SEARCH).reindex({ index: "product" })
})
afterAll(() => shop?.stop())

describe("words", () => wordsContract(() => shop))
describe("facets", () => facetsContract(() => shop))
describe("what changes", () => changesContract(() => shop))

test("a full page costs as many statements as an empty one of the same question", async () => {
  const query = { q: "", stars: [], province: [], group: [], producerType: [], sort: "relevance", page: 1 } as const
  const read = async (narrowed: object) => {
    const statements = await statementsOf(shop, () =>
      searchProducts(shop.container, { ...query, stars: [], province: [], group: [], producerType: [], ...narrowed }),
    )
    return statements.filter((statement) => !statement.includes('from "clock"')).length
  }
  const [few, many] = [await read({ q: "gao ngoc do" }), await read({ q: "gao" })]
  expect(many).toBe(few)
  expect(await read({})).toBe(few)
})
