import { Client } from "pg"
import { shop } from "./shop"

/** Runs one statement on the demo shop's database: for looking behind the screens, and for moving the demo's clock. */
export async function query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Moves the demo's clock to noon of a day in Vietnam; undefined brings it back to today. */
export async function moveClockTo(day: string | undefined) {
  const seconds = day ? Math.round((Date.parse(`${day}T12:00:00+07:00`) - Date.now()) / 1000) : 0
  await query(
    `insert into clock (id, shift_seconds) values ('clock', $1) on conflict (id) do update set shift_seconds = $1`,
    [seconds],
  )
}
