#!/usr/bin/env node
// Two backend processes with Redis on one database pass the races of one process: `npm run test:cluster`.
// Needs redis-server or valkey-server on this machine (Debian: apt-get install redis-server); without it ends with 77.
import "./lib/node-version.mjs"

const { join } = await import("node:path")
const { install } = await import("./lib/install.mjs")
const { freePort } = await import("./lib/machine.mjs")
const { end, endAll, run } = await import("./lib/processes.mjs")
const { redisServer, startRedis } = await import("./lib/redis.mjs")
const { refuse, step } = await import("./lib/say.mjs")
const { ROOT } = await import("./lib/settings.mjs")
const { buildPackages } = await import("./lib/shop.mjs")
const { startTemplate, testSettings } = await import("./lib/test-shop.mjs")

/** What test runners take for "skipped". */
const SKIPPED = 77

let postgres
const close = async () => {
  await endAll(postgres ? [postgres.child] : [])
  if (postgres) await end(postgres)
}
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    await close()
    process.exit(130)
  })

const command = redisServer()
if (!command) {
  process.stdout.write(
    "Skipped: neither redis-server nor valkey-server is on this machine, so nothing about several processes was tried. " +
      "On Debian: apt-get install redis-server.\n",
  )
  process.exit(SKIPPED)
}

try {
  const settings = await testSettings("cluster")
  const backend = join(ROOT, "apps/backend")
  await step("Installed the dependencies", () => install(settings.logDir))
  await step("Built what changed", () => buildPackages(settings))
  await step("A new PostgreSQL, migrated and seeded", async () => {
    postgres = await startTemplate(settings, { cwd: backend })
  })
  let redis
  await step(`${command} is up`, async () => {
    redis = await startRedis(command, { port: await freePort(), log: join(settings.logDir, "redis.log") })
  })
  await run(join(backend, "node_modules/.bin/vitest"), ["run", "--config", "vitest.cluster.config.ts"], {
    cwd: backend,
    env: {
      ...settings.env,
      NODE_ENV: "test",
      TEST_DATABASE_ADMIN_URL: settings.admin,
      TEST_TEMPLATE: settings.template,
      TEST_REDIS_URL: redis.url,
    },
    quietly: false,
    title: "Two processes",
  })
  await close()
} catch (error) {
  await refuse(error, close)
}
