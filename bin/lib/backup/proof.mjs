// Backs up a shop that is being written to, restores it into an empty cluster, and compares. Part of `npm test`.
import { appendFileSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "../machine.mjs"
import { adminUrl, startPostgres, withDatabase } from "../postgres.mjs"
import { end } from "../processes.mjs"
import { Refusal } from "../say.mjs"
import { readSettings } from "../settings.mjs"
import { contentOf, differences, hashesIn } from "./compare.mjs"
import { backUp, restore } from "./shop.mjs"

/** `settings`: a test shop whose cluster runs. Answers how long both took. Throws with what was not as it must be. */
export async function proveBackup(settings) {
  const uploads = join(settings.dataDir, "uploads/2026")
  mkdirSync(uploads, { recursive: true })
  writeFileSync(join(uploads, "mật ong.webp"), Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 251)))
  const folder = join(settings.dataDir, "backup")
  const before = await contentOf(settings.env.DATABASE_URL)
  const scribbler = await scribble(settings)
  const backupMs = await timed(() => backUp(settings, folder))
  await scribbler.stop()

  await refuses("a folder that is not empty", "not empty", () => backUp(settings, folder))
  await refuses("a place that is not empty", "not empty", () =>
    restore(folder, { DATA_DIR: settings.dataDir, DATABASE_URL: "" }),
  )

  const dataDir = join(settings.dataDir, "restored")
  const POSTGRES_PORT = String(await freePort())
  const overrides = { DATA_DIR: dataDir, DATABASE_URL: "", POSTGRES_PORT, POSTGRES_DATABASE: settings.database }
  mkdirSync(join(dataDir, "logs"), { recursive: true, mode: 0o755 })
  await damaged(folder, () => restore(folder, overrides))
  const restoreMs = await timed(() => restore(folder, overrides))

  const copy = readSettings(overrides)
  const { postgresDir: databaseDir, postgresPort: port, postgresPassword: password, logDir } = copy
  const server = await startPostgres({ databaseDir, port, password, log: join(logDir, "postgres.log") })
  try {
    const different = differences(before, await contentOf(copy.env.DATABASE_URL))
    if (different.length > 0) throw new Refusal(`Not the same after restoring: ${different.join(", ")}`)
    await scribbler.check(adminUrl(password, port))
  } finally {
    await end(server)
  }
  const files = differences(hashesIn(join(settings.dataDir, "uploads")), hashesIn(join(dataDir, "uploads")))
  if (files.length > 0) throw new Refusal(`Files that are not the same after restoring: ${files.join(", ")}`)
  rmSync(dataDir, { recursive: true })
  rmSync(folder, { recursive: true })
  return `backup ${(backupMs / 1000).toFixed(1)} s, restore ${(restoreMs / 1000).toFixed(1)} s, ${Object.keys(before).length} things compared`
}

/** Writes pairs all the while, in another database of the cluster: the copy must hold whole pairs, and all from before. */
async function scribble({ admin }) {
  await withDatabase(admin, (db) => db.query("create table if not exists pair (n int, half int)"))
  let writing = true
  let pairs = 0
  const work = withDatabase(admin, async (db) => {
    for (; writing; pairs++) {
      await db.query("begin")
      await db.query("insert into pair values ($1, 1)", [pairs])
      await db.query("insert into pair values ($1, 2)", [pairs])
      await db.query("commit")
    }
  })
  while (pairs < 10) await new Promise((r) => setTimeout(r, 5))
  return {
    stop: async () => {
      writing = false
      await work
    },
    check: (url) =>
      withDatabase(url, async (db) => {
        const { rows } = await db.query("select count(*)::int as halves, count(distinct n)::int as pairs from pair")
        const { halves, pairs: kept } = rows[0]
        if (halves !== 2 * kept || kept < 10 || kept > pairs)
          throw new Refusal(`Of ${pairs} pairs written during the backup ${kept} are there, in ${halves} halves`)
      }),
  }
}

/** One byte more, and then one file less: each is named. */
async function damaged(folder, attempt) {
  const name = readdirSync(join(folder, "cluster/global")).find((file) => file !== "pg_control.gz")
  const file = join(folder, "cluster/global", name)
  const { size } = await import("node:fs").then(({ statSync }) => statSync(file))
  appendFileSync(file, "x")
  await refuses("a damaged backup", `cluster/global/${name}`, attempt)
  truncateSync(file, size)
}

async function refuses(what, words, attempt) {
  try {
    await attempt()
  } catch (error) {
    if (error instanceof Refusal && error.message.includes(words)) return
    throw error
  }
  throw new Refusal(`It did not refuse ${what}`)
}

async function timed(work) {
  const from = performance.now()
  await work()
  return performance.now() - from
}
