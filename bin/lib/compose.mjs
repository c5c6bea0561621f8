// What docker-compose.yml gives its services, with values of the tests in place of the secrets.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { ROOT } from "./settings.mjs"

/** Values that the composition asks for (`${NAME:?}`). */
const ASKED = {
  PUBLISHABLE_KEY: `pk_${"1".repeat(64)}`,
  CERTIFICATE_KEY: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  SHOP_HOST: "shop.example",
  PORTAL_HOST: "portal.example",
  ADMIN_HOST: "admin.example",
  FILES_HOST: "files.example",
  ACME_EMAIL: "somebody@shop.example",
  MAIL_FROM: "shop@shop.example",
}
const services = () => parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8"), { merge: true }).services

/** The environment of a service. A secret is a text that is long enough. */
export function composeEnvironment(service) {
  return Object.fromEntries(
    Object.entries(services()[service].environment).map(([name, value]) => [name, filled(String(value))]),
  )
}

/** The command that the composition gives a service. */
export const composeCommand = (service) => services()[service].command

/** Whether a service may write into its image. */
export const mayWrite = (service) => services()[service].user === "root" && !services()[service].read_only

const filled = (value) =>
  value.replaceAll(/\$\{(\w+)(?::(\?|-)([^}]*))?\}/g, (_, name, kind, otherwise) =>
    kind === "-" ? otherwise : (ASKED[name] ?? `${name.toLowerCase()}-of-the-tests`.padEnd(40, "-")),
  )
