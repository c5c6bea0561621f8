import type { OpenProducts } from "@ocop/contract"

/** Under which terms the open data may be used, and how to name where it comes from. */
export const licenceOf = (publisher: string, market: string): OpenProducts["licence"] => ({
  name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  url: "https://creativecommons.org/licenses/by/4.0/",
  attribution: `${publisher}, ${market}`,
})
