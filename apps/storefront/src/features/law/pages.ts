import type { LawPageName } from "@ocop/contract"

/** Where each of the law's pages stands, in the order in which they are listed. */
export const LAW_PATHS: Readonly<Record<LawPageName, string>> = {
  about: "/gioi-thieu",
  rules: "/quy-che",
  terms: "/dieu-khoan",
  payment: "/cach-tra-tien",
  delivery: "/giao-hang-doi-tra",
  privacy: "/quyen-rieng-tu",
  complaints: "/khieu-nai",
  ranking: "/xep-hang",
}

export const lawPageNames = Object.keys(LAW_PATHS) as LawPageName[]
