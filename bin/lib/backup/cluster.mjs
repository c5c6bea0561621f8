// The embedded PostgreSQL as it lies on the disk, copied while it works: PostgreSQL's own procedure for base backups
// (documentation, "Making a Base Backup Using the Low Level API"). The write-ahead log of the copying is part of it, so
// that the copy, once started, is the database at the moment the copying ended.
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { adminUrl, startPostgres, withDatabase } from "../postgres.mjs"
import { end } from "../processes.mjs"
import { filesIn, foldersIn, pack, unpack } from "./store.mjs"

const FOLDER = "cluster"
/** What belongs to the running server only; PostgreSQL makes it anew. */
const LEFT_OUT =
  /^(postmaster\.(pid|opts)$|pg_wal\/(?!archive_status$|summaries$)|pg_(replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)\/|current_logfiles|.*\/pgsql_tmp|(.*\/)?pg_internal\.init)/

/** Copies the cluster of these settings, which must be running, into the backup's folder. */
export async function backUpCluster(settings, folder) {
  const { postgresDir: data, postgresPassword, postgresPort } = settings
  return withDatabase(adminUrl(postgresPassword, postgresPort), async (db) => {
    const ask = async (statement, values) => (await db.query(statement, values)).rows[0]
    // Keeps the log of the copying from being recycled; gone with this connection.
    await ask("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)")
    const { version } = await ask("select current_setting('server_version_num')::int / 10000 as version")
    const { first } = await ask("select pg_walfile_name(pg_backup_start('backup', true)) as first")
    const files = []
    for (const name of filesIn(data).filter((file) => !LEFT_OUT.test(file))) {
      const packed = await pack(folder, `${FOLDER}/${name}`, join(data, name))
      if (packed) files.push(packed)
    }
    const { lsn, labelfile } = await ask("select lsn, labelfile from pg_backup_stop(false)")
    const { last } = await ask("select pg_walfile_name($1) as last", [lsn])
    const label = join(folder, "backup_label")
    writeFileSync(label, labelfile)
    files.push(await pack(folder, `${FOLDER}/backup_label`, label))
    rmSync(label)
    for (const segment of readdirSync(join(data, "pg_wal")).filter((name) => name >= first && name <= last))
      if (/^[0-9A-F]{24}$/.test(segment))
        files.push(await pack(folder, `${FOLDER}/pg_wal/${segment}`, join(data, "pg_wal", segment)))
    return {
      database: { kind: "cluster", postgres: version, folders: foldersIn(data).filter((name) => !LEFT_OUT.test(name)) },
      files,
    }
  })
}

/** Makes a new cluster of the backup's files and starts it once, so that it is whole. */
export async function restoreCluster(settings, folder, manifest) {
  const { postgresDir: data, postgresPassword, postgresPort: port, logDir } = settings
  const start = () =>
    startPostgres({ databaseDir: data, port, password: postgresPassword, log: join(logDir, "postgres.log") })
  // An empty cluster first: it shows whom the files must belong to.
  await end(await start())
  const { uid, gid } = statSync(data)
  for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true })
  const own = (path) => process.getuid?.() === 0 && chownSync(path, uid, gid)
  for (const name of manifest.database.folders) {
    mkdirSync(join(data, name), { recursive: true, mode: 0o700 })
    own(join(data, name))
  }
  for (const file of manifest.files.filter(({ name }) => name.startsWith(`${FOLDER}/`))) {
    const to = join(data, file.name.slice(FOLDER.length + 1, -".gz".length))
    await unpack(folder, file, to)
    own(to)
  }
  return start()
}

export const hasCluster = ({ postgresDir }) => existsSync(join(postgresDir, "PG_VERSION"))
