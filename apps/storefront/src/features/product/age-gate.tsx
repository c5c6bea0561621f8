"use client"

import { type ReactNode, useSyncExternalStore } from "react"

const KEY = "of-age"

interface AgeGateProps {
  title: string
  text: string
  confirm: string
  children: ReactNode
}

/** Alcohol can be bought only after saying that one is 18; the answer is kept for this visit, not longer. */
export function AgeGate({ title, text, confirm, children }: AgeGateProps) {
  const isConfirmed = useSyncExternalStore(subscribe, answered, () => false)
  if (isConfirmed) return children
  return (
    <section className="panel" aria-labelledby="age-gate">
      <h2 id="age-gate" className="text-lg!">
        {title}
      </h2>
      <p className="mt-1">{text}</p>
      <button type="button" className="btn btn-line mt-4" onClick={answer}>
        {confirm}
      </button>
    </section>
  )
}

const listeners = new Set<() => void>()
let answeredHere = false

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function answered(): boolean {
  try {
    return answeredHere || sessionStorage.getItem(KEY) === "yes"
  } catch {
    return answeredHere
  }
}

function answer() {
  answeredHere = true
  try {
    sessionStorage.setItem(KEY, "yes")
  } catch {
    // Storage is off: the answer lives as long as the page.
  }
  for (const listener of listeners) listener()
}
