// Builds domain, and contract from its own folder: CommonJS in one file for Node, and one for each further entry that is
// named; ES modules file by file, so that a page carries only the rules and schemas it uses.
import { readdirSync } from "node:fs"
import { build } from "esbuild"

const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.(test|test-data)\.ts$/.test(file))
  .map((file) => `src/${file}`)
const shared = { bundle: true, platform: "neutral", packages: "external", target: "es2022", logLevel: "warning" }

await Promise.all([
  build({ ...shared, entryPoints: ["src/index.ts", ...process.argv.slice(2)], format: "cjs", outdir: "dist" }),
  build({
    ...shared,
    entryPoints: modules,
    format: "esm",
    splitting: true,
    outdir: "dist/esm",
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[hash]",
  }),
])
