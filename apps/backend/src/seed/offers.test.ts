import { foldVietnamese } from "@ocop/domain"
import { readAllFacts } from "./facts"
import { GOODS } from "./goods"
import { sampleOffers } from "./offers"

const { products } = readAllFacts()
const offers = sampleOffers(products)
const all = [...offers.values()]
const packs = all.flatMap((offer) => offer.packs)

test("everything a maker makes is offered, and nothing else", () => {
  const made = products.filter(({ producer, group }) => producer && group !== "tourism").map(({ handle }) => handle)
  expect([...offers.keys()]).toEqual(made)
})

test("every kind of goods is used", () => {
  const used = new Set(
    products
      .filter(({ handle }) => offers.has(handle))
      .map(({ folded }) => GOODS.find(({ matches }) => matches.test(folded))),
  )
  expect(GOODS.filter((kind) => !used.has(kind)).map(({ matches }) => matches.source)).toEqual([])
})

test("prices are whole thousands and parcels weigh at least what is in them", () => {
  for (const { price, netGrams, shippingGrams, vi, en } of packs) {
    expect(price % 1000).toBe(0)
    expect(price).toBeGreaterThan(0)
    expect(shippingGrams).toBeGreaterThan(netGrams ?? 0)
    expect(vi).not.toBe("")
    expect(en).not.toBe("")
  }
})

test("the same list makes the same offers", () => expect(sampleOffers(products)).toEqual(offers))

test("some packs have run out and some are nearly gone", () => {
  const share = (count: number) => count / packs.length
  expect(share(packs.filter(({ stock }) => stock === 0).length)).toBeLessThan(0.12)
  expect(packs.filter(({ stock }) => stock === 0).length).toBeGreaterThan(3)
  expect(packs.filter(({ stock }) => stock > 0 && stock < 4).length).toBeGreaterThan(3)
})

test("words vary: no text stands on more than two products", () => {
  const uses = new Map<string, number>()
  for (const { words } of all) uses.set(words.vi, (uses.get(words.vi) ?? 0) + 1)
  expect(Math.max(...uses.values())).toBeLessThanOrEqual(2)
})

test("words and labels claim nothing about health", () => {
  const claims =
    /\b(chua benh|tri benh|phong benh|bo duong|bo than|tang cuong|de khang|thanh loc|giai doc|tot cho suc khoe|giam can|ngu ngon|boi bo|health|cure|heal|boost|detox|immun|slimming)\b/
  for (const { words } of all) expect(foldVietnamese(`${words.vi} ${words.en}`)).not.toMatch(claims)
})

test("spirits warn, and what is made up says so", () => {
  const spirits = products.filter(({ folded, handle }) => /^ruou /.test(folded) && offers.has(handle))
  expect(spirits).toHaveLength(5)
  for (const { handle } of spirits) expect(offers.get(handle)?.label.warnings?.vi).toContain("18 tuổi")
  expect(all.every(({ label }) => label.sample)).toBe(true)
})
