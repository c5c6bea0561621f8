/**
 * Draws the illustrations that `drawings/` describes into a folder, by default the storefront's.
 * Use: node packages/ui/scripts/draw-illustrations.mjs [folder]
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { drawings } from "./drawings/index.mjs"

const folder =
  process.argv[2] ?? fileURLToPath(new URL("../../../apps/storefront/public/illustrations/", import.meta.url))
for (const [name, draw] of Object.entries(drawings)) writeFileSync(join(folder, `${name}.svg`), draw())
