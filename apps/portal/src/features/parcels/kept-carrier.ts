const KEPT = "portal-carrier"

/** Most shops send with the same carrier every day; this device remembers which. */
export function keptCarrier(): string {
  try {
    return localStorage.getItem(KEPT) ?? ""
  } catch {
    return ""
  }
}

export function keepCarrier(name: string): void {
  try {
    localStorage.setItem(KEPT, name)
  } catch {
    // A private window keeps nothing.
  }
}
