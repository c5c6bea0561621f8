/** The two shops the journeys visit, opened by `npm test` and `npm run e2e`. */
function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the journeys with "npm run e2e" or "npm test".`)
  return value
}

export const shop = {
  /** The shop in demo mode: sample offers, sample orders. */
  url: required("SHOP_URL"),
  backendUrl: required("SHOP_BACKEND_URL"),
  /** Where producers look after their shops. */
  portalUrl: required("SHOP_PORTAL_URL"),
  databaseUrl: required("SHOP_DATABASE_URL"),
  /** Where mails and messages to phones are written. */
  dataDir: required("SHOP_DATA_DIR"),
  /** Password of the demo accounts. */
  password: required("SHOP_PASSWORD"),
  /** Where the shop looks for Stripe's API, and what its messages are signed with. */
  stripe: { host: required("SHOP_STRIPE_HOST"), secret: required("SHOP_STRIPE_SECRET") },
  /** What the bank's messages are signed with. */
  bankSecret: required("SHOP_BANK_SECRET"),
  /** The same list with demo mode off: a directory open to search engines. */
  directoryUrl: process.env.DIRECTORY_URL ?? "",
}

/** Every kind of page, on seeded data. */
export const pages = {
  home: "/",
  listing: "/nhom/do-an",
  product: "/san-pham/gao-ngoc-do-huong-dua",
  starsListing: "/sao/5",
  meaning: "/sao-ocop",
  criteriaSet: "/sao-ocop/bo/3",
  certificate: "/chung-nhan/BMKBW2MF70",
  certificateCriteria: "/chung-nhan/BMKBW2MF70/tieu-chi",
  misuse: "/bao-sai-dau-hieu",
  openData: "/du-lieu-mo",
  producers: "/nha-san-xuat",
  map: "/dia-phuong",
  province: "/dia-phuong/dong-thap",
  tourism: "/diem-du-lich",
  search: "/tim?q=gao+ngoc+do",
  emptySearch: "/tim?q=zzzzqq",
  basket: "/gio",
  checkout: "/dat-hang",
  tracking: "/tra-don",
  openStall: "/mo-quay",
  about: "/gioi-thieu",
  terms: "/dieu-khoan",
  privacy: "/quyen-rieng-tu",
  ranking: "/xep-hang",
  signIn: "/dang-nhap",
  register: "/dang-ky",
  resetPassword: "/quen-mat-khau",
  account: "/tai-khoan",
  wishes: "/yeu-thich",
  missing: "/san-pham/khong-co-mon-nay",
}
