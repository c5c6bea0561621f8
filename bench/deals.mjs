// The same deals with both shops, in turns, one request at a time.
import { median } from "../bin/lib/measure.mjs"

const order = (producers) => ({
  title: `Place an order, ${producers} ${producers === 1 ? "producer" : "producers"}`,
  repeat: producers > 5 ? 1 : 3,
  prepare: async (shop) => {
    const wanted = shop.goods.slice(0, producers)
    if (wanted.length < producers) throw new Error(`Only ${wanted.length} producers sell, ${producers} are needed`)
    const basket = await shop.openBasket()
    return { basket, wanted, total: await shop.fill(basket, wanted) }
  },
  run: (shop, { basket, wanted, total }, number, mark) => shop.order(basket, wanted, number, { total, mark }),
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
 * statements, milliseconds until the answer, milliseconds PostgreSQL spent; `last`: those of stock's last request.
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
    for (let again = 0; again < deal.repeat; again++)
      await deal.run(shop, await deal.prepare(shop), ++number, async () => {})
  await shop.settle()
}

/** One deal. `last` is what came after the shop said "only the last request is left", where it says so. */
async function sample({ shop, counter, idle }, deal) {
  const prepared = await deal.prepare(shop)
  await shop.settle()
  const meter = meterOf(counter, idle)
  let last
  await meter.start()
  await deal.run(shop, prepared, ++number, async () => {
    last = await meter.lap()
  })
  const rest = await meter.lap()
  return last ? { ...sum(last, rest), last: rest } : rest
}

/** Laps without what the background does meanwhile, and without the reading itself. */
function meterOf(counter, idle) {
  let from
  let before
  const start = async () => {
    before = await counter.read()
    from = performance.now()
  }
  const lap = async () => {
    const milliseconds = performance.now() - from
    const after = await counter.read()
    const spent = {
      milliseconds,
      statements: after.calls - before.calls - idle.calls * milliseconds,
      sql: after.milliseconds - before.milliseconds - idle.milliseconds * milliseconds,
    }
    await start()
    return spent
  }
  return { start, lap }
}

const KEYS = ["milliseconds", "statements", "sql"]
const sum = (one, other) => Object.fromEntries(KEYS.map((key) => [key, one[key] + other[key]]))
const mediansOf = (list) => Object.fromEntries(KEYS.map((key) => [key, median(list.map((one) => one[key]))]))
const medians = (list) => ({
  ...mediansOf(list),
  ...(list[0].last && { last: mediansOf(list.map(({ last }) => last)) }),
})
