"use client"

const KEY = "just-ordered"

/** Notes that this tab has just placed the order, so that its page says thanks. */
export function markFresh(token: string) {
  try {
    sessionStorage.setItem(KEY, token)
  } catch {
    // Storage is off: the page simply does not say thanks.
  }
}

export function isFresh(token: string) {
  try {
    return sessionStorage.getItem(KEY) === token
  } catch {
    return false
  }
}

/** Thanks are said once; a later visit is just a visit. */
export function unmarkFresh() {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Storage is off: nothing was marked.
  }
}
