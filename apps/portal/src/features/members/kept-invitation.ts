const KEPT = "invitation"

/**
 * The token of an invitation, taken out of the address and kept while its page is left to sign in or up: an address is
 * seen by others, passed on and logged; this device's memory of one tab is not.
 */
export function takeInvitation(): string {
  const token = location.hash.slice(1)
  try {
    if (token) {
      sessionStorage.setItem(KEPT, token)
      history.replaceState(history.state, "", location.pathname)
    }
    return token || (sessionStorage.getItem(KEPT) ?? "")
  } catch {
    // A browser that keeps nothing: the address keeps the token then.
    return token
  }
}

/** It was used, or is worth nothing. */
export function dropInvitation(): void {
  try {
    sessionStorage.removeItem(KEPT)
  } catch {
    // Nothing was kept.
  }
}
