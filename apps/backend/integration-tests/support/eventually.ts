import { setTimeout as wait } from "node:timers/promises"

/** Asks again until it is so, or says what it last was. For what a job does within seconds. */
export async function eventually<T>(read: () => T | Promise<T>, isSo: (value: T) => boolean, seconds = 15): Promise<T> {
  const until = performance.now() + seconds * 1000
  for (;;) {
    const value = await read()
    if (isSo(value)) return value
    if (performance.now() > until) throw new Error(`Not within ${seconds} s; last seen: ${JSON.stringify(value)}`)
    await wait(100)
  }
}
