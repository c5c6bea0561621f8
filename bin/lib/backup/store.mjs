// A backup is a folder of compressed files and a manifest that knows the checksum of each.
import { createHash } from "node:crypto"
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs"
import { dirname, join, relative } from "node:path"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"
import { Refusal } from "../say.mjs"

const MANIFEST = "manifest.json"
/** Raise it when older backups can no longer be read. */
const FORMAT = 1
/** Fast: most of a database is cheap to compress. */
const LEVEL = 1

/** Compresses `from` to `name` in the folder; answers what the manifest keeps. Nothing when the file has gone meanwhile. */
export async function pack(folder, name, from) {
  const to = join(folder, `${name}.gz`)
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const count = counter()
  try {
    await pipeline(
      createReadStream(from),
      createGzip({ level: LEVEL }),
      count.stream,
      createWriteStream(to, { mode: 0o600 }),
    )
  } catch (error) {
    if (error.code === "ENOENT") return undefined
    throw error
  }
  return { name: `${name}.gz`, ...count.result() }
}

/** Puts a file of a backup where it was. */
export async function unpack(folder, { name }, to, mode = 0o600) {
  mkdirSync(dirname(to), { recursive: true })
  await pipeline(createReadStream(join(folder, name)), createGunzip(), createWriteStream(to, { mode }))
}

function counter() {
  const hash = createHash("sha256")
  let bytes = 0
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ bytes, sha256: hash.digest("hex") }) }
}

/** Every file below a folder, by its path from there; none when there is no folder. */
export function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
}

export const foldersIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))

export const isEmpty = (folder) => !existsSync(folder) || readdirSync(folder).length === 0

export function writeManifest(folder, manifest) {
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ format: FORMAT, ...manifest }, null, 1), { mode: 0o600 })
}

/** Reads the manifest and compares every file with it. Refuses a damaged backup and names what is damaged. */
export async function readBackup(folder) {
  const file = join(folder, MANIFEST)
  if (!existsSync(file)) throw new Refusal(`${folder} is no backup: it has no ${MANIFEST}.`)
  let manifest
  try {
    manifest = JSON.parse(readFileSync(file, "utf8"))
  } catch {
    throw new Refusal(`The backup is damaged: ${MANIFEST} cannot be read.`)
  }
  if (manifest.format !== FORMAT)
    throw new Refusal(`This backup has format ${manifest.format}, and this version of the shop reads format ${FORMAT}.`)
  for (const { name, sha256 } of manifest.files) {
    const there = join(folder, name)
    if (!existsSync(there)) throw new Refusal(`The backup is damaged: ${name} is missing.`)
    if ((await digestOf(there)) !== sha256) throw new Refusal(`The backup is damaged: ${name} is not what was written.`)
  }
  return manifest
}

async function digestOf(file) {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return hash.digest("hex")
}
