/** The order's page with the card's form open. */
export const CARD_HASH = "#the"

/**
 * Whether the browser loaded this very page. Who came from another page of the shop still has that page's rules, which
 * do not let Stripe's script in: then the page is loaded once more.
 */
export function isLoadedHere(): boolean {
  const [load] = performance.getEntriesByType("navigation")
  return !load || new URL(load.name).pathname === location.pathname
}
