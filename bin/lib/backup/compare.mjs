// What is in a database, as texts that are equal only when the databases are.
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { withDatabase } from "../postgres.mjs"
import { filesIn } from "./store.mjs"

const TABLES = `
  select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('pg_catalog', 'information_schema') order by 1`
const SEQUENCES = `select format('%I.%I', schemaname, sequencename) as name, coalesce(last_value, 0)::text as value from pg_sequences`
/** Definitions of everything that acts on rows. */
const ACTS = `
  select 'function ' || oid::regprocedure as name, pg_get_functiondef(oid) as value from pg_proc
    where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
      and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
  union all
  select 'trigger ' || tgname || ' on ' || tgrelid::regclass, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all
  select 'index ' || indexname, indexdef from pg_indexes where schemaname = 'public'
  union all
  select 'constraint ' || conname || ' on ' || conrelid::regclass, pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0`

/** Rows and a hash of the content of every table, every sequence, function, trigger, index and constraint. */
export async function contentOf(url) {
  return withDatabase(url, async (db) => {
    await db.query("begin isolation level repeatable read read only")
    const content = {}
    for (const { name } of (await db.query(TABLES)).rows) {
      const { rows } = await db.query(
        `select count(*) || ' rows ' || coalesce(md5(string_agg(h, '' order by h)), '') as value
        from (select md5(t::text) as h from ${name} t) hashed`,
      )
      content[`table ${name}`] = rows[0].value
    }
    for (const statement of [SEQUENCES, ACTS])
      for (const { name, value } of (await db.query(statement)).rows) content[name] = value
    return content
  })
}

/** The files below a folder with the hash of each. */
export const hashesIn = (folder) =>
  Object.fromEntries(
    filesIn(folder)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  )

/** Names of what is not the same in both; empty when they are equal. */
export const differences = (a, b) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name])
