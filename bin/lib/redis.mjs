// A Redis of our own for the tests of several processes, when the machine has one.
import { spawnSync } from "node:child_process"
import { connect } from "node:net"
import { serve } from "./processes.mjs"
import { Refusal } from "./say.mjs"

/** The server this machine has, Valkey or Redis; nothing when it has none. */
export const redisServer = () =>
  ["valkey-server", "redis-server"].find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0)

/** Starts it in memory only, and waits until it takes connections. */
export async function startRedis(command, { port, log }) {
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
  const server = serve("Redis", command, args, { log })
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.ended !== undefined) throw new Refusal(`Redis could not start (${server.ended}), log: ${log}`)
    if (await connects(port)) return { server, url: `redis://127.0.0.1:${port}` }
    await new Promise((r) => setTimeout(r, 100))
  }
  throw new Refusal(`Redis did not take connections on port ${port} within 10 s, log: ${log}`)
}

const connects = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" })
    socket.once("connect", () => socket.end(() => resolve(true)))
    socket.once("error", () => resolve(false))
  })
