interface Window {
  count: number
  endsAt: number
}

export interface Rate {
  requests: number
  seconds: number
}

/** Above this many callers, windows that have ended are thrown away. */
const SWEEP_AT = 10_000

/** Counts per key in windows that begin with a key's first request. Holds nothing but counts. */
export class RateLimiter {
  private readonly windows = new Map<string, Window>()

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Counts one request. 0: go on; else the whole seconds until the next is let through. */
  take(key: string, { requests, seconds }: Rate): number {
    const now = this.clock()
    const window = this.windows.get(key)
    if (!window || window.endsAt <= now) {
      this.sweep(now)
      this.windows.set(key, { count: 1, endsAt: now + seconds * 1000 })
      return 0
    }
    window.count += 1
    return window.count <= requests ? 0 : Math.max(1, Math.ceil((window.endsAt - now) / 1000))
  }

  private sweep(now: number): void {
    if (this.windows.size < SWEEP_AT) return
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key)
  }
}
