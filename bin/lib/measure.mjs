// What a benchmark needs: CPU seconds of a process group, statements PostgreSQL ran, medians.
import { readdirSync, readFileSync, statSync } from "node:fs"

const TICKS_PER_SECOND = 100

/** CPU milliseconds (user + system) used so far by the process group `pgid`. Linux only. */
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
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Statements in PostgreSQL's own log since `from` bytes (the database must log every statement). */
export function statementsSince(log, from) {
  const text = readFileSync(log, "utf8").slice(from)
  return (text.match(/LOG:\s+(?:statement|execute [^:]+):/g) ?? []).length
}

export const logSize = (log) => statSync(log).size

/** Runs `work` and answers [milliseconds, its result]. */
export async function timed(work) {
  const from = performance.now()
  const result = await work()
  return [performance.now() - from, result]
}

/** Requests `url` `count` times, `concurrency` at once; refuses anything but 200. */
export async function load(url, count, concurrency = 4) {
  let left = count
  const one = async () => {
    while (left-- > 0) {
      const response = await fetch(url)
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
    }
  }
  const [milliseconds] = await timed(() => Promise.all(Array.from({ length: concurrency }, one)))
  return milliseconds
}
