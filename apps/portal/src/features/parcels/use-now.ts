import { useEffect, useState } from "react"

const TICK_MS = 20_000

/** The backend's moment, kept going: a phone's own clock may be wrong by hours. `asOf`: when the answer came. */
export function useNow(serverNow: string, asOf: number): number {
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return Date.parse(serverNow) + Math.max(0, here - asOf)
}
