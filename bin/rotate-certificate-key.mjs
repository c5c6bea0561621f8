// Makes a new key for certificates' tokens and keeps the public half of the one before, so that tokens people hold stay
// verifiable. Restart the shop afterwards. Where the keys stand in the environment (docker-compose's `.env`), it changes
// nothing and prints the two lines to write there.
import { createPrivateKey, createPublicKey, randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"
import { refuse } from "./lib/say.mjs"
import { readSettings } from "./lib/settings.mjs"

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")

function publicPartOf(seed) {
  const key = Buffer.concat([PKCS8, Buffer.from(seed, "base64url")])
  return createPublicKey(createPrivateKey({ key, format: "der", type: "pkcs8" })).export({ format: "jwk" }).x
}

try {
  const { dataDir, env } = readSettings()
  const retired = [publicPartOf(env.CERTIFICATE_KEY), ...env.CERTIFICATE_KEYS_RETIRED.split(",").filter(Boolean)]
  const next = {
    CERTIFICATE_KEY: randomBytes(32).toString("base64url"),
    CERTIFICATE_KEYS_RETIRED: [...new Set(retired)].join(","),
  }
  const file = join(dataDir, "secrets.env")
  const kept = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  const lines = (all) => Object.entries(all).map(([name, value]) => `${name}=${value}\n`)
  if (kept.CERTIFICATE_KEY === env.CERTIFICATE_KEY) {
    writeFileSync(file, lines({ ...kept, ...next }).join(""))
    process.stdout.write(`The new key is in ${file}; the old one stays published. Restart the shop.\n`)
  } else process.stdout.write(`Write these into the environment and restart the shop:\n\n${lines(next).join("")}`)
} catch (error) {
  await refuse(error)
}
