import { strFromU8, unzipSync } from "fflate"
import {
  PRODUCER_LINES,
  type ProducerAccess,
  producerAccessTo,
  restsWhileSuspended,
  suffices,
} from "../../src/http/rules/producer-routes"
import { matches } from "../../src/http/rules/route-pattern"
import type { Api } from "../support/api"
import { customer } from "../support/customers"
import { DEEP_CHECKS, OWNED, type OwnedThing } from "../support/isolation"
import { assists, browserOf, joins, otherShop, PORTAL, person } from "../support/members"
import { type Route, registeredRoutes } from "../support/routes"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"]
const NOBODYS = "maker_01NOBODY"

let shop: Shop
let routes: Route[]
/** Its people are walked; another shop; one that was stopped. */
let a: string
let b: string
let stopped: string
beforeAll(async () => {
  shop = await startShop()
  routes = registeredRoutes(shop.app).filter(
    ({ method, path }) => METHODS.includes(method) && path.startsWith("/producer"),
  )
  a = await otherShop(shop)
  b = await otherShop(shop, a)
  stopped = await otherShop(shop, a, b)
  await shop.db("producer").where({ id: stopped }).update({ status: "suspended", suspended_reason: "Thử" })
  for (const each of [a, b]) await joins(shop, await person(shop), each, "owner")
  const inviting = await browserOf(shop, await ownerOf(b))
  await inviting.post(`/producer/shops/${b}/invitations`, { role: "packer" })
})
afterAll(() => shop?.stop())

const ownerOf = async (producerId: string): Promise<string> =>
  (await shop.db("membership").where({ producer_id: producerId, role: "owner", valid_to: null }).first("member_id"))
    .member_id

const placed = (path: string, shopId: string) => path.replace(":shop_id", shopId).replace(/:\w+/g, "none")
const isOfShop = ({ path }: Route) => path.startsWith("/producer/shops/:shop_id")
const accessOf = ({ method, path }: Route) => producerAccessTo(method, path) as ProducerAccess
const needs = (route: Route) => {
  const access = accessOf(route)
  return access === "open" || access === "member" ? null : access
}

test("express has routes to walk, and a table lists every one", () => {
  expect(routes.length).toBeGreaterThan(15)
  expect(routes.filter((route) => accessOf(route) === undefined)).toEqual([])
})

test("no line of the table names what is not there", () => {
  const idle = PRODUCER_LINES.filter((rule) => !routes.some(({ method, path }) => matches(rule)(method, path)))
  expect(idle).toEqual([])
})

test("a route of a shop asks for a role in it, and no other route does", () => {
  expect(routes.filter((route) => isOfShop(route) !== (needs(route) !== null))).toEqual([])
})

describe("whoever is no member", () => {
  test.each([
    ["nobody", async () => shop.api],
    ["a shopper", async () => (await customer(shop)).with({ origin: PORTAL })],
    ["an officer", async () => shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))],
    ["the operator", async () => shop.api.as(await staff(shop, "operator"))],
    [
      "somebody with a made-up cookie",
      async () => shop.api.with({ cookie: `member=${"a".repeat(43)}`, origin: PORTAL }),
    ],
  ])("%s gets 401 everywhere but where anybody may", async (_, identity) => {
    const api = await identity()
    await walk(routes, () => Promise.resolve(api), {
      at: a,
      wanted: (route) => (accessOf(route) === "open" ? "in" : "401"),
    })
  })
})

describe("members of a shop", () => {
  test.each(["owner", "manager", "packer"] as const)("%s: what the role allows, 403 for the rest", async (role) => {
    const id = await person(shop)
    await walk(routes, () => present(id, a, () => joins(shop, id, a, role)), {
      at: a,
      wanted: (route) => allowed(route, (needed) => suffices(role, needed)),
    })
  })

  test("an assistant: what a manager may", async () => {
    const id = await person(shop)
    await walk(routes, () => present(id, a, () => assists(shop, id, a)), {
      at: a,
      wanted: (route) => allowed(route, (needed) => suffices("manager", needed)),
    })
  })

  test("of a suspended shop: everything but what rests", async () => {
    const id = await person(shop)
    await walk(routes, () => present(id, stopped, () => joins(shop, id, stopped, "owner")), {
      at: stopped,
      wanted: ({ method, path }) => (restsWhileSuspended(method, path) ? "409" : "in"),
    })
  })
})

describe("members of another shop", () => {
  test.each([
    ["an owner of B", async () => browserOf(shop, await ownerOf(b))],
    ["somebody without any shop", async () => browserOf(shop, await person(shop))],
    ["an assistant of A whose time is over", async () => browserOf(shop, await endedAssistant())],
    ["an owner of A who was removed", async () => browserOf(shop, await removedOwner())],
  ])("for %s A is not there, in the words of a shop that nobody has", async (_, identity) => {
    const api = await identity()
    const wrong: string[] = []
    for (const route of routes.filter(isOfShop)) {
      const body = route.method === "GET" ? undefined : {}
      const [theirs, nobodys] = [
        await api.ask(route.method, placed(route.path, a), body),
        await api.ask(route.method, placed(route.path, NOBODYS), body),
      ]
      const isSame = JSON.stringify(theirs.body) === JSON.stringify(nobodys.body)
      if (theirs.status !== 404 || nobodys.status !== 404 || !isSame)
        wrong.push(`${route.method} ${route.path}: ${theirs.status} and ${nobodys.status}`)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ["another case", (path: string) => path.replace("/producer/shops", "/Producer/SHOPS")],
    ["a closing slash", (path: string) => `${path}/`],
    ["an encoded id", (path: string) => path.replace(a, `%6D${a.slice(1)}`)],
    ["a query that names another", (path: string) => `${path}?shop_id=${a}&fields=*producer`],
  ])("%s is no way around", async (_, bend) => {
    const api = await browserOf(shop, await ownerOf(b))
    for (const noun of ["members", "audit"])
      expect((await api.get(bend(`/producer/shops/${a}/${noun}`))).status).toBe(404)
  })
})

describe("ids of another shop", () => {
  const made = new Map<string, Promise<string>>()
  /** B's one of these, made once. */
  const ofB = ({ route, idOf }: OwnedThing): Promise<string> => {
    const id = made.get(route) ?? idOf(shop, b)
    made.set(route, id)
    return id
  }

  test("every noun below a shop stands in the table of owned things", () => {
    const unlisted = routes.filter(({ path }) => /^\/producer\/shops\/:shop_id\/.*:/.test(path) && !ownedOf(path))
    expect(unlisted).toEqual([])
  })

  test.each(OWNED)("$route: B's answers as nobody's", async (thing) => {
    const { route, bodies = {} } = thing
    const [theirs, mine] = [await ofB(thing), await browserOf(shop, await ownerOf(a))]
    const wrong: string[] = []
    for (const { method, path } of routes.filter(({ path }) => ownedOf(path)?.route === route)) {
      const key = `${method} ${path.slice(route.length)}`.trim()
      const body = method === "GET" ? undefined : (bodies[key] ?? {})
      const ask = (id: string) =>
        mine.ask(method, route.replace(":shop_id", a).replace(/:\w+$/, id) + placed(path.slice(route.length), a), body)
      const [foreign, unknown] = [await ask(theirs), await ask("none_01NOBODY")]
      const isSame = JSON.stringify(foreign.body) === JSON.stringify(unknown.body)
      if (foreign.status !== 404 || unknown.status !== 404 || !isSame)
        wrong.push(`${key}: ${foreign.status} and ${unknown.status} ${JSON.stringify(foreign.body)}`)
    }
    expect(wrong).toEqual([])
  })

  test("no list, figure or export of A's names anything of B's, whatever is asked for", async () => {
    const owned = await Promise.all(OWNED.map(ofB))
    const [products, codes, members] = await Promise.all([
      shop.db("listing").where({ producer_id: b }).pluck("product_id"),
      shop.db("producer_order").where({ producer_id: b }).pluck("code"),
      shop.db("membership").where({ producer_id: b }).pluck("member_id"),
    ])
    const secrets = [...new Set([b, ...owned, ...products, ...codes, ...members])]
    const mine = await browserOf(shop, await ownerOf(a))
    const lists = routes.filter(({ method, path }) => method === "GET" && isOfShop({ method, path }))
    const leaks: string[] = []
    let answered = 0
    for (const { path } of lists.filter(({ path }) => !path.replace(":shop_id", "").includes(":")))
      for (const query of [
        "",
        ...secrets.slice(0, 3).flatMap((one) => [`?q=${one}`, `?search=${one}&month=2026-11`]),
      ]) {
        const { status, bytes } = await mine.file(path.replace(":shop_id", a) + query)
        if (status === 200) answered += 1
        const told = status === 200 ? textIn(bytes) : ""
        leaks.push(...secrets.filter((secret) => told.includes(secret)).map((secret) => `${path}${query}: ${secret}`))
      }
    expect(leaks).toEqual([])
    expect(answered).toBeGreaterThan(lists.length / 2)
  })

  test.each(DEEP_CHECKS)("$route: $tries", async ({ leak }) => {
    const mine = await browserOf(shop, await ownerOf(a))
    expect(await leak({ shop, mine, myShop: a, theirShop: b })).toEqual([])
  })

  /** Of two that fit, the longer. */
  const ownedOf = (path: string) =>
    OWNED.filter(({ route }) => path === route || path.startsWith(`${route}/`)).sort(
      (x, y) => y.route.length - x.route.length,
    )[0]
})

/** What an answer says, sheets unpacked. */
function textIn(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8")
  if (!text.startsWith("PK")) return text
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join("\n")
}

type Wanted = "in" | "401" | "403" | "404" | "409"

/** Calls every route with made-up ids and an empty body; `in` means that no guard stopped it. */
async function walk(
  list: Route[],
  identity: () => Promise<Api>,
  { at, wanted }: { at: string; wanted: (route: Route) => Wanted },
) {
  const wrong: string[] = []
  for (const route of list) {
    const { status } = await (await identity()).glance(route.method, placed(route.path, at))
    const want = wanted(route)
    const isRight = want === "in" ? status !== 401 && status !== 403 : String(status) === want
    if (!isRight) wrong.push(`${route.method} ${route.path}: ${status}, not ${want}`)
  }
  expect(wrong).toEqual([])
}

function allowed(route: Route, suffice: (needed: "owner" | "manager" | "packer") => boolean): Wanted {
  const needed = needs(route)
  return needed === null || suffice(needed) ? "in" : "403"
}

/** A browser of this person, who is in the shop: some routes sign out or leave. */
async function present(memberId: string, producerId: string, joinAgain: () => Promise<unknown>): Promise<Api> {
  const now = await shop.container.resolve("clock").now()
  const is = await shop
    .db("membership")
    .where({ member_id: memberId, producer_id: producerId })
    .where((still) => still.whereNull("valid_to").orWhere("valid_to", ">", now))
    .first("id")
  if (!is) await joinAgain()
  return browserOf(shop, memberId)
}

async function endedAssistant(): Promise<string> {
  const id = await person(shop)
  const row = await assists(shop, id, a, 1)
  await shop
    .db("membership")
    .where({ id: row })
    .update({ valid_to: await shop.container.resolve("clock").now() })
  return id
}

async function removedOwner(): Promise<string> {
  const id = await person(shop)
  const row = await joins(shop, id, a, "owner")
  const owner = await browserOf(shop, await ownerOf(a))
  expect((await owner.delete(`/producer/shops/${a}/members/${row}`)).status).toBe(204)
  return id
}
