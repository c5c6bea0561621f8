// Whether docker-compose.yml, the images and the proxy agree with each other and with what the apps read. Part of
// `npm test`; nothing of it needs Docker.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { Refusal } from "./say.mjs"
import { ROOT } from "./settings.mjs"

/** Read by an app and rightly not set by the composition. */
const NOT_SET = {
  backend: {
    NODE_ENV: "the image's",
    STRIPE_API_HOST: "for tests",
    PUSH_HOSTS: "for tests",
    DEMO_PASSWORD: "a real shop has no demo accounts",
    MEDUSA_DISABLE_TELEMETRY: "the image's",
    LOG_FILE: "lines go to the container's output",
  },
  storefront: {
    NODE_ENV: "the image's",
    NEXT_RUNTIME: "Next's own",
    NEXT_MANUAL_SIG_HANDLE: "the image's",
  },
}
/** Read by what the backend stands on, not by our code. */
const READ_BY_OTHERS = { backend: ["LOG_LEVEL"], storefront: ["STOREFRONT_PORT"] }
/** For people who run the apps without Docker only. */
const WITHOUT_DOCKER = ["POSTGRES_PORT", "BACKEND_URL", "PORTAL_PORT"]

/** Answers a note; refuses with everything that does not agree. */
export function checkProduction() {
  const compose = parse(read("docker-compose.yml"), { merge: true })
  const faults = [
    ...["backend", "storefront"].flatMap((app) => environmentFaults(compose, app)),
    ...documentationFaults(),
    ...serviceFaults(compose),
    ...proxyFaults(compose),
    ...portalFaults(compose),
  ]
  if (faults.length > 0) throw new Refusal(`The production shape does not agree:\n  ${faults.join("\n  ")}`)
  return `${Object.keys(compose.services).length} services`
}

const read = (path) => readFileSync(join(ROOT, path), "utf8")
const missing = (wanted, there) => [...wanted].filter((name) => !there.has(name))

/** Names that the code of an app takes from its environment: its schemas, and `process.env` where it is read directly. */
export function namesRead(app) {
  const files = [
    ...sources(`apps/${app}/src`),
    ...readdirSync(join(ROOT, `apps/${app}`))
      .filter((name) => name.endsWith(".config.ts") || name === "medusa-config.ts")
      .map((name) => `apps/${app}/${name}`),
  ]
  const names = new Set()
  for (const file of files) {
    const text = read(file)
    for (const [, name] of text.matchAll(/process\.env(?:\.|\[")([A-Z][A-Z0-9_]+)/g)) names.add(name)
    const isSchema = /(environment|config\/files)\.ts$/.test(file)
    if (isSchema)
      for (const [, name] of text.matchAll(/^ {2,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*): (?!env\.|"|path)/gm))
        names.add(name)
  }
  return names
}

const sources = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)

function environmentFaults(compose, app) {
  const reads = namesRead(app)
  const known = new Set([...reads, ...READ_BY_OTHERS[app]])
  const set = new Set(Object.keys(compose.services[app].environment))
  return [
    ...missing(reads, new Set([...set, ...Object.keys(NOT_SET[app])])).map(
      (name) => `${app} reads ${name}, which docker-compose.yml does not set`,
    ),
    ...missing(set, known).map((name) => `docker-compose.yml sets ${name} for ${app}, which does not read it`),
  ]
}

/** Every name has its line in .env.example, whether an app reads it or docker-compose.yml asks for it. */
function documentationFaults() {
  const documented = new Set([...read(".env.example").matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name))
  const asked = new Set([...read("docker-compose.yml").matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map(([, name]) => name))
  const optional = new Set([...Object.keys(NOT_SET.backend), ...Object.keys(NOT_SET.storefront)])
  const readByApps = [...namesRead("backend"), ...namesRead("storefront")].filter((name) => !optional.has(name))
  const used = new Set([
    ...asked,
    ...readByApps,
    ...READ_BY_OTHERS.backend,
    ...READ_BY_OTHERS.storefront,
    ...WITHOUT_DOCKER,
  ])
  return [
    ...missing(new Set([...asked, ...readByApps]), documented).map((name) => `${name} is not in .env.example`),
    ...missing(documented, used).map((name) => `.env.example explains ${name}, which nobody reads`),
  ]
}

function serviceFaults({ services, volumes }) {
  const faults = []
  for (const [name, service] of Object.entries(services)) {
    const fault = (what) => faults.push(`docker-compose.yml, ${name}: ${what}`)
    if (!service.image) fault("has no image")
    for (const other of Object.keys(service.depends_on ?? {}))
      if (!services[other]) fault(`waits for ${other}, which is not there`)
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {}))
      if (condition === "service_healthy" && !services[other]?.healthcheck && !services[other]?.build)
        fault(`waits until ${other} is healthy, which nobody checks`)
    for (const volume of service.volumes ?? []) {
      const [from] = volume.split(":")
      if (from.startsWith("./") ? !existsSync(join(ROOT, from)) : !(from in volumes))
        fault(`mounts ${from}, which is not there`)
    }
    const file = service.build?.dockerfile
    if (file && !existsSync(join(ROOT, file))) fault(`is built by ${file}, which is not there`)
  }
  return faults
}

/** What the proxy's file asks of its environment and of the other services. */
function proxyFaults({ services }) {
  const text = read("deploy/Caddyfile")
  const asked = new Set([...text.matchAll(/\{\$([A-Z_]+)\}/g)].map(([, name]) => name))
  const upstreams = [...text.matchAll(/^\s*(?:reverse_proxy (\w+):\d+|dynamic a (\w+) \d+)/gm)].map(
    ([, a, b]) => a ?? b,
  )
  return [
    ...missing(asked, new Set(Object.keys(services.proxy.environment))).map(
      (name) => `deploy/Caddyfile asks for ${name}, which docker-compose.yml does not give it`,
    ),
    ...upstreams
      .filter((name) => !services[name])
      .map((name) => `deploy/Caddyfile passes on to ${name}, which is no service`),
  ]
}

/** The portal's own server sends what the portal is served with elsewhere, and knows every name it asks for. */
function portalFaults({ services }) {
  const text = read("deploy/portal.Caddyfile")
  const asked = new Set([...text.matchAll(/\{\$([A-Z_]+)\}/g)].map(([, name]) => name))
  const policies = [
    ...read("apps/portal/serve/page-headers.ts").matchAll(/"([a-z]+-(?:src|uri|action|ancestors) [^"]+)"/g),
  ]
  return [
    ...missing(asked, new Set(Object.keys(services.portal.environment))).map(
      (name) => `deploy/portal.Caddyfile asks for ${name}, which docker-compose.yml does not give it`,
    ),
    ...policies
      .filter(([, policy]) => !text.includes(policy))
      .map(([, policy]) => `deploy/portal.Caddyfile does not say "${policy}", which apps/portal/serve does`),
  ]
}
