import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Seconds a buyer waits in the queue for goods that others are ordering. */
const PATIENCE_SECONDS = 60
/** Whatever happens to an order, the queue moves on after this long. */
const LONGEST_HOLD_MS = 60_000

const held = new Map<string, () => void>()

/**
 * Takes the keys for one cart and keeps them across the steps of its completion: whoever is next sees the stock that
 * is left, and is refused before anything is written. Keys are sorted by the lock provider.
 */
export async function holdGoods(container: MedusaContainer, cartId: string, keys: string[]): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  await new Promise<void>((taken, failed) => {
    const hold = () =>
      new Promise<void>((release) => {
        held.set(cartId, release)
        setTimeout(release, LONGEST_HOLD_MS).unref()
        taken()
      })
    locking.execute(keys, hold, { timeout: PATIENCE_SECONDS }).catch(failed)
  })
}

/** Gives a cart's keys to whoever is next; harmless when it holds none. */
export function letGo(cartId: string): void {
  held.get(cartId)?.()
  held.delete(cartId)
}
