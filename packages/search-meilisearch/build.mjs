import { build } from "esbuild"

// Meilisearch's client is written for `import` alone, and the backend is loaded with `require`: it travels inside.
// Medusa stays outside, since the Search Module knows its errors by their class.
const shared = {
  entryPoints: ["src/index.ts"],
  bundle: true,
  platform: "node",
  target: "es2022",
  external: ["@medusajs/*"],
}
await build({ ...shared, format: "esm", outfile: "dist/index.mjs" })
await build({ ...shared, format: "cjs", outfile: "dist/index.js" })
