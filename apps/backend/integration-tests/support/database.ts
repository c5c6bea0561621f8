import { randomBytes } from "node:crypto"
import { knex } from "@medusajs/framework/mikro-orm/knex"

export interface SuiteDatabase {
  url: string
  drop(): Promise<void>
}

/**
 * Copies the migrated and seeded template: a suite has a shop of its own within a second.
 * TEST_DATABASE_ADMIN_URL may create databases; TEST_TEMPLATE is the template's name.
 */
export async function copyTemplate(): Promise<SuiteDatabase> {
  const [adminUrl, template] = [needed("TEST_DATABASE_ADMIN_URL"), needed("TEST_TEMPLATE")]
  const name = `suite_${randomBytes(6).toString("hex")}`
  await asAdmin(adminUrl, `create database "${name}" template "${template}"`)
  return {
    url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString(),
    drop: () => asAdmin(adminUrl, `drop database if exists "${name}" with (force)`),
  }
}

function needed(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(
      `${name} is missing: HTTP suites need a PostgreSQL cluster and a seeded template (npm test brings both)`,
    )
  return value
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = knex({ client: "pg", connection: url, pool: { min: 0, max: 1 } })
  try {
    await admin.raw(statement)
  } finally {
    await admin.destroy()
  }
}
