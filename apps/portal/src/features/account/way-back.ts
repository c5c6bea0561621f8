/** Where somebody wanted to go before signing in: a page of this app, never another address. */
export function wayBack(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/"
}
