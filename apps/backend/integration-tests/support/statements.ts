import { AsyncLocalStorage } from "node:async_hooks"
import type { Shop } from "./shop"

type Query = (...args: unknown[]) => unknown

const counted = new AsyncLocalStorage<string[]>()
let isWatching = false
const REMEMBERED = /\bfrom "(public"\.")?(clock|setting)"/

/**
 * Every statement that reaches PostgreSQL because of `act`, whoever sent it: knex, MikroORM or a module. Counted where
 * the driver sends them, and only those of this act: jobs that run meanwhile do not count. Nor do clock and settings, which
 * every process remembers for a moment: whether they are read again depends on how long the machine took.
 */
export async function statementsOf(shop: Shop, act: () => Promise<unknown>): Promise<string[]> {
  watch(shop)
  const statements: string[] = []
  await counted.run(statements, act)
  return statements.filter((statement) => !REMEMBERED.test(statement))
}

function watch(shop: Shop): void {
  if (isWatching) return
  isWatching = true
  const client: { query: Query } = shop.db.client.driver.Client.prototype
  const query = client.query
  client.query = function (this: unknown, ...args: unknown[]) {
    const [statement] = args
    counted.getStore()?.push(typeof statement === "string" ? statement : textOf(statement))
    return query.apply(this, args)
  }
}

function textOf(statement: unknown): string {
  const hasText = typeof statement === "object" && statement !== null && "text" in statement
  return hasText ? String(statement.text) : String(statement)
}
