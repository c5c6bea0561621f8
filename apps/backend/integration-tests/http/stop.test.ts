import { createConnection } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { basketOf, formFor, order, packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { type ChildShop, childShop } from "../support/child-shop"
import { eventually } from "../support/eventually"
import { freePort } from "../support/ports"

const METRICS_TOKEN = "a-token-of-the-tests"

let shop: ChildShop
beforeAll(async () => {
  shop = await childShop()
}, 60_000)
afterAll(() => shop?.stop())

test("told to stop in the middle of everything: it says so, finishes what it was asked, and ends", async () => {
  const backend = await shop.start({
    STOP_DELAY_SECONDS: "3",
    STOP_WITHIN_SECONDS: "30",
    LOG_FORMAT: "json",
    LOG_LEVEL: "info",
  })
  await shop.db("setting").update({
    chosen: JSON.stringify({
      rates: { order: { requests: 1000, seconds: 1 }, write: { requests: 1000, seconds: 1 } },
    }),
  })
  const goods = await packs(shop)
  const baskets: { id: string; form: unknown }[] = []
  for (let index = 0; index < 4; index++) {
    const id = await basketOf(backend.api, goods.slice(2 * index, 2 * index + 2))
    baskets.push({ id, form: await formFor(backend.api, id) })
  }

  // A load balancer: it looks every 100 ms whether it may still send people here, and they come as fast as they can.
  const tally = { answered: 0, lost: [] as string[] }
  let isReady = true
  const balancer = async () => {
    for (;;) {
      const answer = await backend.api.get("/health/ready")
      isReady = answer.status === 200
      if (!isReady) return answer
      await wait(100)
    }
  }
  const visitor = async () => {
    while (isReady) {
      await backend.api.get("/store/settings").then(
        ({ status }) => (status === 200 ? tally.answered++ : tally.lost.push(String(status))),
        (error) => tally.lost.push(String(error.cause ?? error)),
      )
    }
  }
  const people = Array.from({ length: 8 }, visitor)
  const lastAnswer = balancer()
  await wait(300)
  const orders = baskets.map(({ id, form }) => order(backend.api, id, form))
  await wait(50)
  const ended = backend.terminate()
  const ready = await lastAnswer
  expect([ready.status, ready.body]).toMatchObject([503, { failed: ["running"] }])
  expect(ready.headers.get("connection")).toBe("close")

  const answers = await Promise.all(orders)
  const exit = await ended
  await Promise.all(people)
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(tally.lost).toEqual([])
  expect(tally.answered).toBeGreaterThan(10)
  expect(exit).toMatchObject({ status: 0, signal: null })
  expect(exit.milliseconds).toBeLessThan(30_000)
  expect(backend.output).toContain("Stopped after")
  expect(await contradictions(shop)).toEqual([])
  const leased = await shop
    .db("outbox_delivery")
    .whereNull("delivered_at")
    .whereNull("last_error")
    .where("attempts", ">", 0)
  expect(leased).toEqual([])
}, 120_000)

test("a stream that never ends is cut when its time is over", async () => {
  const backend = await shop.start({ STOP_WITHIN_SECONDS: "1" })
  const { port } = new URL(backend.url)
  const socket = createConnection(Number(port), "127.0.0.1")
  socket.on("error", () => undefined)
  socket.write(
    "POST /store/baskets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
  )
  await wait(200)
  const exit = await backend.terminate()
  socket.destroy()
  expect(exit.status).toBe(1)
  expect(exit.milliseconds).toBeLessThan(10_000)
}, 60_000)

test("Prometheus reads patterns, queues, parcels and jobs, with its token only", async () => {
  const METRICS_PORT = String(await freePort())
  const backend = await shop.start({ METRICS_PORT, METRICS_TOKEN })
  await backend.api.get("/store/catalog/products/nothing-of-the-kind")
  const scrape = (headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`, { headers })
  expect((await scrape()).status).toBe(401)
  expect((await scrape({ authorization: "Bearer wrong" })).status).toBe(401)
  const text = await eventually(
    async () => (await scrape({ authorization: `Bearer ${METRICS_TOKEN}` })).text(),
    (said) => said.includes('job="deliver-outbox"'),
  )
  expect(text).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/store\/catalog\/products\/:handle",status="404"\} 1/,
  )
  expect(text).toContain('outbox_waiting{consumer="(none yet)"}')
  expect(text).toContain('parcels{state="placed"}')
  expect(text).toContain("nodejs_eventloop_lag_seconds")
  expect(text).not.toContain("nothing-of-the-kind")
  expect((await backend.terminate()).status).toBe(0)
}, 60_000)
