// Medusa loads configuration, modules and routes with require(); this lets it read TypeScript.
require("ts-node").register({
  swc: true,
  transpileOnly: true,
  project: require("node:path").join(__dirname, "../tsconfig.json"),
})
