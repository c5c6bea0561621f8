// The same deals with both shops, in turns, one request at a time.
import { median, timed } from "../bin/lib/measure.mjs"

const order = (producers) => ({
  title: `Place an order, ${producers} ${producers === 1 ? "producer" : "producers"}`,
  repeat: producers > 5 ? 2 : 3,
  prepare: async (shop) => {
    const wanted = shop.goods.slice(0, producers)
    if (wanted.length < producers) throw new Error(`Only ${wanted.length} producers sell, ${producers} are needed`)
    const basket = await shop.openBasket()
    return { basket, wanted, total: await shop.fill(basket, wanted) }
  },
  run: (shop, { basket, wanted, total }, number) => shop.order(basket, wanted, number, total),
})

const DEALS = [
  {
    title: "List 24 products with price and producer",
    repeat: 10,
    prepare: async () => {},
    run: (shop) => shop.list(),
  },
  {
    title: "Add to basket",
    repeat: 5,
    prepare: (shop) => shop.openBasket(),
    run: (shop, basket) => shop.add(basket, shop.goods[0]),
  },
  order(1),
  order(3),
  order(20),
]

let number = 0

/**
 * `shops`: { ours, stock }, each with its statement counter. Answers for each deal the medians of both:
 * statements, milliseconds until the answer, milliseconds PostgreSQL spent.
 */
export async function measureDeals(shops, rounds) {
  const sides = Object.values(shops)
  for (const side of sides) {
    await warmUp(side.shop)
    side.idle = await side.counter.idleRate()
  }
  const samples = DEALS.map(() => Object.fromEntries(Object.keys(shops).map((name) => [name, []])))
  for (let round = 0; round < rounds; round++) {
    for (const [index, deal] of DEALS.entries()) {
      const names = Object.keys(shops)
      if (round % 2) names.reverse()
      for (const name of names)
        for (let again = 0; again < deal.repeat; again++) samples[index][name].push(await sample(shops[name], deal))
    }
  }
  return DEALS.map(({ title }, index) => ({
    title,
    ...Object.fromEntries(Object.entries(samples[index]).map(([name, list]) => [name, medians(list)])),
  }))
}

async function warmUp(shop) {
  for (const deal of DEALS)
    for (let again = 0; again < 3; again++) await deal.run(shop, await deal.prepare(shop), ++number)
  await shop.settle()
}

async function sample({ shop, counter, idle }, deal) {
  const prepared = await deal.prepare(shop)
  await shop.settle()
  const from = performance.now()
  const before = await counter.read()
  const [milliseconds] = await timed(() => deal.run(shop, prepared, ++number))
  const after = await counter.read()
  const passed = performance.now() - from
  return {
    milliseconds,
    statements: after.calls - before.calls - idle.calls * passed,
    sql: after.milliseconds - before.milliseconds - idle.milliseconds * passed,
  }
}

const medians = (list) =>
  Object.fromEntries(["milliseconds", "statements", "sql"].map((key) => [key, median(list.map((one) => one[key]))]))
