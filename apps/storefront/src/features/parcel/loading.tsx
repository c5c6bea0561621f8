"use client"

import { useEffect, useState } from "react"

const SLOW_AFTER_MS = 4000

/** Sunken bars where the parcels will be; past four seconds it says that the network is slow. */
export function Loading({ label, slow }: { label: string; slow: string }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div>
      <p role="status" className={isSlow ? "text-ink-soft" : "sr-only"}>
        {isSlow ? slow : label}
      </p>
      <div aria-hidden="true" className="mt-4 grid gap-3">
        {["first", "second"].map((key) => (
          <div key={key} className="panel">
            <div className="h-5 w-3/5 rounded-tag bg-sunken" />
            <div className="mt-2 h-4 w-2/5 rounded-tag bg-sunken" />
            <div className="mt-5 grid grid-cols-[3.25rem_1fr] gap-3">
              <div className="size-13 rounded-control bg-plate-straw" />
              <div className="grid content-center gap-2">
                <div className="h-4 w-4/5 rounded-tag bg-sunken" />
                <div className="h-4 w-1/3 rounded-tag bg-sunken" />
              </div>
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
