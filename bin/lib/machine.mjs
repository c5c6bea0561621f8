// What must be true of the machine before anything is touched.

import { existsSync, statSync } from "node:fs"
import { statfs } from "node:fs/promises"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { Refusal } from "./say.mjs"
import { ROOT } from "./settings.mjs"

/** `megabytes` must be free where the project stands. */
export async function checkDisk(megabytes) {
  const { bavail, bsize } = await statfs(ROOT)
  const free = Math.floor((Number(bavail) * Number(bsize)) / 1_048_576)
  if (free < megabytes)
    throw new Refusal(
      `Only ${free} MB are free on this disk and ${megabytes} MB are needed: make room and start again.`,
    )
}

export async function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** `ports`: [[port, what it is for, the setting that changes it]]. */
export async function checkPorts(ports) {
  for (const [port, use, setting] of ports) {
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Refusal(`${setting} is not a port: give a whole number from 1 to 65535.`)
    if (!(await isPortFree(port)))
      throw new Refusal(`Port ${port} (${use}) is in use: stop what uses it, or set ${setting} to another port.`)
  }
}

/** A port nobody uses now. */
export async function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** As root, PostgreSQL runs as the user `postgres`, which must be able to reach its data and its programs. */
export function checkReachable(folder) {
  if (process.getuid?.() !== 0) return
  for (const start of [dirname(folder), join(ROOT, "node_modules")]) {
    let at = start
    while (!existsSync(at)) at = dirname(at)
    for (; ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0)
        throw new Refusal(
          `PostgreSQL runs as the user "postgres" and cannot pass through ${at}: run "chmod o+x ${at}", or move the project to a folder that every user may enter (not under /root).`,
        )
      if (at === dirname(at)) break
    }
  }
}
