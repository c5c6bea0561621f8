// Children in process groups of their own, so that ending one ends all it started.
import { spawn } from "node:child_process"
import { createWriteStream, mkdirSync, readFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { Refusal } from "./say.mjs"
import { ROOT } from "./settings.mjs"

const running = new Set()
let ending = false
const PATH = `${join(ROOT, "node_modules/.bin")}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin"}`

const environment = (env) => ({ ...process.env, ...env, PATH })

/** Runs a command to its end; its output goes to `log`. Refuses with the last lines when it fails. */
export async function run(command, args, { cwd = ROOT, env = {}, log, quietly = true, title, uid, gid } = {}) {
  if (log) mkdirSync(dirname(log), { recursive: true })
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      detached: true,
      uid,
      gid,
      stdio: ["ignore", quietly ? "pipe" : "inherit", quietly ? "pipe" : "inherit"],
    })
    running.add(child)
    if (quietly && log) {
      const sink = createWriteStream(log)
      child.stdout.pipe(sink, { end: false })
      child.stderr.pipe(sink, { end: false })
    } else if (quietly) {
      child.stdout.resume()
      child.stderr.resume()
    }
    child.once("error", reject)
    child.once("close", (status, signal) => {
      running.delete(child)
      resolve(status ?? signal)
    })
  })
  if (code !== 0) {
    const tail = log
      ? `\n${readFileSync(log, "utf8")
          .split("\n")
          .slice(-25)
          .map((line) => line.slice(0, 400))
          .join("\n")}`
      : ""
    throw new Refusal(`${title ?? [command, ...args].join(" ")} failed (${code})${log ? `, log: ${log}` : ""}.${tail}`)
  }
}

/** Starts a server and leaves it running; `crashed` says how it ended if it did before we asked. */
export function serve(name, command, args, { cwd = ROOT, env = {}, log, onCrash, uid, gid } = {}) {
  mkdirSync(dirname(log), { recursive: true })
  const sink = createWriteStream(log)
  const stdio = ["ignore", "pipe", "pipe"]
  const child = spawn(command, args, { cwd, env: environment(env), detached: true, uid, gid, stdio })
  child.stdout.pipe(sink, { end: false })
  child.stderr.pipe(sink, { end: false })
  running.add(child)
  const server = { name, child, log, ended: undefined, wanted: true }
  child.once("error", (error) => {
    server.ended = error.message
  })
  child.once("close", (status, signal) => {
    running.delete(child)
    server.ended = String(status ?? signal)
    if (server.wanted && !ending) onCrash?.(server)
  })
  return server
}

/** Waits until `url` answers below 500. */
export async function answers(server, url, seconds = 120) {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    if (server.ended !== undefined) {
      const tail = readFileSync(server.log, "utf8")
        .trim()
        .split("\n")
        .slice(-15)
        .map((line) => line.slice(0, 400))
        .join("\n")
      throw new Refusal(`${server.name} ended (${server.ended}) before it answered, log: ${server.log}\n${tail}`)
    }
    try {
      const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) })
      await response.arrayBuffer()
      if (response.status < 500) return
    } catch {
      // not listening yet
    }
    await new Promise((r) => setTimeout(r, 250))
  }
  throw new Refusal(`${server.name} did not answer at ${url} within ${seconds} s, log: ${server.log}`)
}

/** Ends one server with its whole group; after `seconds` without asking. */
export async function end(server, seconds) {
  server.wanted = false
  await endChild(server.child, seconds)
}

async function endChild(child, seconds = 10) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const closed = new Promise((resolve) => child.once("close", resolve))
  signalGroup(child, "SIGTERM")
  const late = setTimeout(() => signalGroup(child, "SIGKILL"), seconds * 1000)
  await closed
  clearTimeout(late)
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // already gone
  }
}

/** Ends everything still running except those in `but`. */
export async function endAll(but = []) {
  ending = true
  await Promise.all([...running].filter((child) => !but.includes(child)).map((child) => endChild(child)))
}
