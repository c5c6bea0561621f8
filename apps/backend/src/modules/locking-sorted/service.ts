import { InMemoryLockingProvider } from "@medusajs/locking/dist/providers/in-memory"

type Execute = InMemoryLockingProvider["execute"]
type Acquire = InMemoryLockingProvider["acquire"]

/** Seconds that a buyer waits for goods another buyer is taking. */
const PATIENCE_SECONDS = 30

/**
 * Medusa's in-memory locks with two repairs: keys are taken in one order, so that two baskets that
 * share goods cannot wait for each other for ever, and a queue of buyers is waited for instead of refused after 5 s.
 * Good for one process; several processes use the Redis provider.
 */
export default class SortedLockingProvider extends InMemoryLockingProvider {
  static override identifier = "sorted"

  override execute<T>(keys: string | string[], job: () => Promise<T>, args?: Parameters<Execute>[2]): Promise<T> {
    return super.execute(inOrder(keys), job, { timeout: PATIENCE_SECONDS, ...args })
  }

  override acquire(keys: string | string[], args?: Parameters<Acquire>[1]): Promise<void> {
    return super.acquire(inOrder(keys), args)
  }
}

export const inOrder = (keys: string | string[]): string[] => [...new Set([keys].flat())].sort()
