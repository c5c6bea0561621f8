#!/usr/bin/env node
// Runs what the images run, without Docker: `npm run test:images`. Takes the files that git knows, executes every RUN line of
// deploy/*.Dockerfile in the folder its WORKDIR would be, then the commands of docker-compose.yml's migrate, backend,
// storefront and portal with its environment (other addresses), the apps as a user who may write nowhere but to DATA_DIR,
// and asks them whether they are ready; the portal's where Caddy is on this machine. Not part of `npm test`: it installs
// and builds everything anew, some minutes.
import "./lib/node-version.mjs"

const { chmodSync, mkdirSync, rmSync } = await import("node:fs")
const { join } = await import("node:path")
const { tmpdir } = await import("node:os")
const { exportTree, readDockerfile, runBuild } = await import("./lib/dockerfile.mjs")
const { checkDisk, freePort } = await import("./lib/machine.mjs")
const { adminUrl, ensureDatabase, startPostgres } = await import("./lib/postgres.mjs")
const { answers, end, endAll, run, serve } = await import("./lib/processes.mjs")
const { Refusal, refuse, step } = await import("./lib/say.mjs")
const { composeCommand, composeEnvironment, mayWrite } = await import("./lib/compose.mjs")
const { checkPortal, hasCaddy, portalCommand } = await import("./lib/portal-image.mjs")
const { testSettings } = await import("./lib/test-shop.mjs")

const root = join(tmpdir(), `ocop-images-${process.pid}`)
/** Owns nothing here: whatever it can write is open to everybody. */
const NOBODY = 65534
let postgres
const close = async () => {
  await endAll(postgres ? [postgres.child] : [])
  if (postgres) await end(postgres)
  rmSync(root, { recursive: true, force: true })
}
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    await close()
    process.exit(130)
  })

try {
  await checkDisk(8000)
  const settings = await testSettings("images")
  const images = {}
  for (const name of ["portal", "backend", "storefront"]) {
    const dockerfile = readDockerfile(`deploy/${name}.Dockerfile`)
    const folder = join(root, name)
    await step(`${name}: the files that git knows`, () => exportTree(folder))
    for (const line of dockerfile.build)
      await step(`${name}: ${line}`, () =>
        runBuild(dockerfile, line, folder, join(settings.logDir, `image-${name}.log`)),
      )
    const isOfTheApp = dockerfile.workdir.startsWith("/app")
    images[name] = { ...dockerfile, folder, cwd: isOfTheApp ? join(folder, dockerfile.workdir.slice(4)) : folder }
  }
  await step("PostgreSQL is up", async () => {
    const { postgresDir: databaseDir, postgresPort: port, postgresPassword: password, logDir } = settings
    postgres = await startPostgres({ databaseDir, port, password, log: join(logDir, "postgres.log"), fast: true })
    await ensureDatabase(adminUrl(password, port), settings.database)
  })
  const data = join(settings.dataDir, "data")
  mkdirSync(data)
  chmodSync(data, 0o777)
  const ports = {
    backend: settings.backendPort,
    storefront: settings.storefrontPort,
    portal: settings.portalPort,
  }
  const elsewhere = {
    DATABASE_URL: settings.env.DATABASE_URL,
    REDIS_URL: "",
    MEILISEARCH_URL: "",
    DATA_DIR: data,
    BACKEND_PORT: String(ports.backend),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_PORT: String(ports.storefront),
    STOREFRONT_INTERNAL_URL: `http://127.0.0.1:${ports.storefront}`,
    METRICS_PORT: String(await freePort()),
    HOME: "/nonexistent",
  }
  const userOf = (service) => (process.getuid?.() === 0 && !mayWrite(service) ? { uid: NOBODY, gid: NOBODY } : {})
  const start = (name, command, title) => {
    const env = { ...images[name].env, ...composeEnvironment(title), ...elsewhere }
    return { args: command, env, cwd: images[name].cwd, log: join(settings.logDir, `${title}.log`), ...userOf(title) }
  }
  await step("migrate: the database is made and filled", async () => {
    const { args, ...options } = start("backend", composeCommand("migrate"), "migrate")
    await run(args[0], args.slice(1), { ...options, title: "migrate" })
  })
  const servers = {}
  for (const [name, path] of [
    ["backend", "/health/ready"],
    ["storefront", "/api/health/ready"],
  ])
    await step(`${name}: ${images[name].command.join(" ")}`, async () => {
      const { args, ...options } = start(name, images[name].command, name)
      servers[name] = serve(name, args[0], args.slice(1), options)
      await answers(servers[name], `http://127.0.0.1:${ports[name]}${path}`)
      const answer = await fetch(`http://127.0.0.1:${ports[name]}${path}`)
      if (!answer.ok) throw new Refusal(`${name} is not ready: ${await answer.text()}`)
      await run("sh", ["-c", 'exec "$@"', "health", ...images[name].health], { ...options, title: "its HEALTHCHECK" })
    })
  await step("A page is there", async () => {
    const page = await fetch(`http://127.0.0.1:${ports.storefront}/`)
    if (!page.ok) throw new Refusal(`The home page answers ${page.status}`)
  })
  if (hasCaddy())
    await step(`portal: ${images.portal.command.join(" ")}`, async () => {
      const { folder, command } = images.portal
      const { args, ...options } = start("portal", command, "portal")
      const words = portalCommand({ command: args, folder, port: ports.portal, file: join(root, "portal.Caddyfile") })
      servers.portal = serve("portal", words[0], words.slice(1), options)
      const base = `http://127.0.0.1:${ports.portal}`
      await answers(servers.portal, base)
      await checkPortal(base, folder)
    })
  else process.stdout.write("No Caddy on this machine: the portal's files were built and not served.\n")
  for (const name of ["portal", "storefront", "backend"].filter((each) => servers[each]))
    await step(`${name} ends when it is told to`, async () => {
      await end(servers[name], 40)
      if (servers[name].ended !== "0") throw new Refusal(`${name} ended with ${servers[name].ended}`)
    })
  await close()
  process.stdout.write("The images' commands work outside containers. The images themselves were not built.\n")
} catch (error) {
  await refuse(error, close)
}
