import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"
import SortedLockingProvider, { inOrder } from "../locking-sorted/service"

type Execute = RedisLockingProvider["execute"]
type Acquire = RedisLockingProvider["acquire"]
type Job<T> = (signal?: AbortSignal) => Promise<T>

/** Seconds that a buyer waits for goods another buyer is taking, in whichever process. */
const PATIENCE_SECONDS = 30
/** Only the first in line of each process asks Redis, so it may ask often. */
const LONGEST_RETRY_MS = 100

/**
 * Medusa's Redis locks for several processes, with three repairs: keys are taken one after another in one order, so that
 * two baskets that share goods cannot wait for each other; keys are given back when a later one cannot be had, instead of
 * staying locked for a minute; and a process lets its buyers wait in its own line, first come first served, so that
 * fifty of them do not all ask Redis at once and overtake each other.
 */
export default class SharedLockingProvider extends RedisLockingProvider {
  static override identifier = "shared"
  private readonly line = new SortedLockingProvider()

  constructor(
    dependencies: ConstructorParameters<typeof RedisLockingProvider>[0],
    options: ConstructorParameters<typeof RedisLockingProvider>[1],
  ) {
    super(dependencies, { maximumRetryInterval: LONGEST_RETRY_MS, ...options })
  }

  override execute<T>(keys: string | string[], job: Job<T>, args?: Parameters<Execute>[2]): Promise<T> {
    const sorted = inOrder(keys)
    const timeout = args?.timeout ?? PATIENCE_SECONDS
    const until = performance.now() + timeout * 1000
    return this.line.execute(sorted, () => this.holding(sorted, job, until), { timeout })
  }

  /** Takes the first key, then within it the others, then does the job. */
  private holding<T>(keys: string[], job: Job<T>, until: number): Promise<T> {
    const [first, ...others] = keys
    if (first === undefined) return job()
    const timeout = Math.max((until - performance.now()) / 1000, 1)
    const inside: Job<T> = (signal) => (others.length > 0 ? this.holding(others, job, until) : job(signal))
    return super.execute(first, inside, { timeout })
  }

  override async acquire(keys: string | string[], args?: Parameters<Acquire>[1]): Promise<void> {
    const taken: string[] = []
    try {
      for (const key of inOrder(keys)) {
        await super.acquire(key, args)
        taken.push(key)
      }
    } catch (error) {
      if (taken.length > 0) await this.release(taken, args)
      throw error
    }
  }
}
