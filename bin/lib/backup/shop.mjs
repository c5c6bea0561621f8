// Everything that must survive the machine: the database, what people uploaded, and the keys that open both.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { adminUrl, startPostgres, withDatabase } from "../postgres.mjs"
import { end } from "../processes.mjs"
import { Refusal } from "../say.mjs"
import { place, ROOT, readSettings } from "../settings.mjs"
import { backUpCluster, hasCluster, restoreCluster } from "./cluster.mjs"
import { backUpDatabase, restoreDatabase } from "./dump.mjs"
import { filesIn, isEmpty, pack, readBackup, unpack, writeManifest } from "./store.mjs"

/** Folders of DATA_DIR. Mail and logs are not of them: what was sent is in the database. */
const KEPT = ["uploads", "private"]
const SECRETS = "secrets.env"

const shopVersion = () => JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version

/**
 * Writes a backup of the shop to `folder`, open or closed. It appears there whole or not at all. The database comes
 * first: a file that it knows is then in the copy of the files, which is made after it.
 */
export async function backUp(settings, folder) {
  if (!isEmpty(folder)) throw new Refusal(`${folder} is not empty: a backup wants a folder of its own.`)
  const unfinished = join(dirname(folder), `.${basename(folder)}.unfinished`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  try {
    const { database, files } = settings.ownDatabase
      ? await whileRunning(settings, () => backUpCluster(settings, unfinished))
      : await backUpDatabase(settings.env.DATABASE_URL, unfinished)
    const uploads = KEPT.flatMap((kind) => filesIn(join(settings.dataDir, kind)).map((name) => `${kind}/${name}`))
    const secrets = existsSync(join(settings.dataDir, SECRETS)) ? [SECRETS] : []
    for (const name of [...uploads, ...secrets]) {
      const packed = await pack(unfinished, `files/${name}`, join(settings.dataDir, name))
      if (packed) files.push(packed)
    }
    writeManifest(unfinished, { shop: shopVersion(), madeAt: new Date().toISOString(), database, files })
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
    return summary(files)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/**
 * Restores a backup into an empty place; refuses anything else, and a damaged backup before it touches anything.
 * `overrides` as for the settings of a shop.
 */
export async function restore(folder, overrides = {}) {
  const manifest = await readBackup(folder)
  const { dataDir, postgresDir, databaseUrl, ownDatabase } = place(overrides)
  refuseOtherKind(manifest, ownDatabase)
  const files = manifest.files.filter(({ name }) => name.startsWith("files/"))
  const targets = new Map(files.map((file) => [file, join(dataDir, file.name.slice("files/".length, -".gz".length))]))
  for (const taken of [...(ownDatabase ? [postgresDir] : []), ...KEPT.map((kind) => join(dataDir, kind))])
    if (!isEmpty(taken)) throw new Refusal(`${taken} is not empty: a backup is restored into an empty DATA_DIR.`)
  for (const target of targets.values())
    if (existsSync(target))
      throw new Refusal(`${target} is already there: a backup is restored into an empty DATA_DIR.`)
  if (!ownDatabase) await restoreDatabase(databaseUrl, folder, manifest)
  for (const [file, target] of targets) await unpack(folder, file, target, target.endsWith(SECRETS) ? 0o600 : 0o644)
  // Our own cluster opens with the keys of the backup, which are in their place only now.
  if (ownDatabase) await end(await restoreCluster(readSettings(overrides), folder, manifest))
  return summary(manifest.files)
}

function refuseOtherKind({ database }, ownDatabase) {
  if (database.kind === (ownDatabase ? "cluster" : "dump")) return
  throw new Refusal(
    ownDatabase
      ? "This backup was made of a database of DATABASE_URL: set DATABASE_URL to an empty one."
      : "This backup is of the PostgreSQL that npm start brings, and DATABASE_URL names another: leave DATABASE_URL empty.",
  )
}

const summary = (files) =>
  `${files.length} files, ${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_048_576).toFixed(0)} MB`

/** Our own PostgreSQL, started for the while when the shop is closed. */
async function whileRunning(settings, work) {
  const { postgresPassword: password, postgresPort: port, postgresDir: databaseDir, logDir } = settings
  if (await answers(adminUrl(password, port))) return work()
  if (!hasCluster(settings)) throw new Refusal(`There is no database in ${databaseDir}: nothing to back up.`)
  const server = await startPostgres({ databaseDir, port, password, log: join(logDir, "postgres.log") })
  try {
    return await work()
  } finally {
    await end(server)
  }
}

const answers = (url) =>
  withDatabase(url, (db) => db.query("select 1")).then(
    () => true,
    () => false,
  )
