// What a page costs the storefront, and how many it serves in a second.

import { cpuMilliseconds, load, median } from "../bin/lib/measure.mjs"
import { withDatabase } from "../bin/lib/postgres.mjs"

const HANDLES = `
  select product.handle from product
  join listing on listing.product_id = product.id
  join product_variant variant on variant.product_id = product.id
  where product.status = 'published' and listing.product_group = 'food'
  group by product.handle order by md5(product.handle) limit 41`

const NEW_PAGES = 40

/** `storefront` and `backend` are servers; pages are read in turns, several visitors at once on this same machine. */
export async function measurePages({ base, databaseUrl, storefront, backend }, { rounds, visits }) {
  const [first, ...others] = await withDatabase(databaseUrl, async (db) => (await db.query(HANDLES)).rows)
  const product = ({ handle }) => `/san-pham/${handle}`
  const pages = [
    { title: "Home", path: "/" },
    { title: "Listing", path: "/nhom/do-an" },
    { title: "Product", path: product(first) },
  ].map((page) => ({ ...page, cpu: [], perSecond: [] }))
  for (const { path } of pages) await load(base + path, visits)
  for (let round = 0; round < rounds; round++) {
    for (const page of round % 2 ? [...pages].reverse() : pages) {
      const before = cpuMilliseconds(storefront.child.pid)
      const milliseconds = await load(base + page.path, visits)
      page.cpu.push((cpuMilliseconds(storefront.child.pid) - before) / visits)
      page.perSecond.push((visits * 1000) / milliseconds)
    }
  }
  const read = pages.map(({ title, cpu, perSecond }) => ({ title, cpu: median(cpu), perSecond: median(perSecond) }))
  return [...read, await newPages({ base, storefront, backend }, others.slice(0, NEW_PAGES).map(product))]
}

/** The first visit of a page, which the storefront makes by asking the backend; both are counted. */
async function newPages({ base, storefront, backend }, paths) {
  const spent = () => cpuMilliseconds(storefront.child.pid) + cpuMilliseconds(backend.child.pid)
  const before = spent()
  let milliseconds = 0
  for (const path of paths) milliseconds += await load(base + path, 1, 1)
  return {
    title: "Product, first visit (storefront and backend)",
    cpu: (spent() - before) / paths.length,
    perSecond: (paths.length * 1000) / milliseconds,
  }
}
