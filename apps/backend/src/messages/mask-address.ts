/** Enough of an address to know it again, not to use it: "h•••@example.com", "09••••••78". */
export function maskedAddress(to: string): string {
  const at = to.lastIndexOf("@")
  if (at > 0) return `${to.slice(0, 1)}•••${to.slice(at)}`
  return to.length > 4 ? `${to.slice(0, 2)}${"•".repeat(to.length - 4)}${to.slice(-2)}` : "••••"
}
