// The portal's image outside a container: its Caddyfile with other addresses, on the Caddy of this machine if it has one.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Refusal } from "./say.mjs"

export const hasCaddy = () => spawnSync("caddy", ["version"], { stdio: "ignore" }).status === 0

/** Where the image's last stage puts what the first one built, on this machine. */
const filesOf = (folder) => join(folder, "apps/portal/dist")

/** The image's command with a Caddyfile of its own: same rules, this port, these files. */
export function portalCommand({ command, folder, port, file }) {
  const rules = readFileSync(join(folder, "deploy/portal.Caddyfile"), "utf8")
  writeFileSync(file, rules.replaceAll("/srv", filesOf(folder)).replaceAll(":3001", `:${port}`))
  return command.map((word) => word.replace("/etc/caddy/Caddyfile", file))
}

/** What producers' browsers count on. @throws Refusal naming what is otherwise */
export async function checkPortal(base, folder) {
  const script = readdirSync(join(filesOf(folder), "assets")).find((name) => name.endsWith(".js"))
  const wanted = [
    ["/", 200, "no-cache"],
    ["/quay/maker_x/don", 200, "no-cache"],
    [`/assets/${script}`, 200, "public, max-age=31536000, immutable"],
    ["/assets/gone.js", 404, "no-cache"],
  ]
  for (const [path, status, kept] of wanted) {
    const answer = await fetch(base + path)
    const policy = answer.headers.get("content-security-policy") ?? ""
    if (answer.status !== status || answer.headers.get("cache-control") !== kept)
      throw new Refusal(`The portal answers ${path} with ${answer.status}, ${answer.headers.get("cache-control")}`)
    if (!policy.includes("https://files.example")) throw new Refusal(`${path} does not know where files are: ${policy}`)
  }
}
