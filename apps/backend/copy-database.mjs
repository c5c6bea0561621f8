// Medusa's build carries TypeScript only; the SQL that src/database applies at every start must lie beside it.
import { cpSync, readdirSync } from "node:fs"

const FROM = "src/database"
const TO = ".medusa/server/src/database"
for (const name of readdirSync(FROM).filter((name) => name.endsWith(".sql"))) cpSync(`${FROM}/${name}`, `${TO}/${name}`)
