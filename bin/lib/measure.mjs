// What a benchmark needs: CPU time of a process group, medians, requests without a browser.
import { readdirSync, readFileSync } from "node:fs"
import { Agent, get } from "node:http"

const TICKS_PER_SECOND = 100

/** CPU milliseconds (user and system) used so far by the process group `pgid`. Linux only. */
export function cpuMilliseconds(pgid) {
  let ticks = 0
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      if (Number(fields[2]) === pgid) ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // ended meanwhile
    }
  }
  return (ticks * 1000) / TICKS_PER_SECOND
}

export function median(values) {
  if (values.length === 0) throw new RangeError("No values, no median")
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Runs `work` and answers [milliseconds, its result]. */
export async function timed(work) {
  const from = performance.now()
  const result = await work()
  return [performance.now() - from, result]
}

/** Requests `url` `count` times as a browser would (compressed, connections kept), `concurrency` at once; answers milliseconds. */
export async function load(url, count, concurrency = 4) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  let left = count
  const visitor = async () => {
    while (left-- > 0) await visit(url, agent)
  }
  const [milliseconds] = await timed(() => Promise.all(Array.from({ length: concurrency }, visitor)))
  agent.destroy()
  return milliseconds
}

function visit(url, agent) {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { "accept-encoding": "gzip, br" } }, (response) => {
      response.on("end", () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      )
      response.on("error", reject)
      response.resume()
    })
    request.on("error", reject)
  })
}
