/**
 * Every route of ours that a browser or the storefront's server calls, in one place.
 * Paths are the backend's; browsers reach them under `/api` of their own app.
 */
export const routes = {
  settings: "/store/settings",
  lawPage: (page: string) => `/store/law-pages/${encodeURIComponent(page)}`,
  rankingCriteria: "/store/ranking-criteria",
  /** GET: a criteria set by its number (in force today, or `?on=YYYY-MM-DD`) or by its permanent code. */
  criteriaSet: (set: number | string) => `/store/criteria-sets/${encodeURIComponent(set)}`,
  home: "/store/catalog/home",
  paths: "/store/catalog/paths",
  products: "/store/catalog/products",
  product: (handle: string) => `/store/catalog/products/${encodeURIComponent(handle)}`,
  /** GET: a public photograph's file, such as `800.webp`; browsers ask the shop's own origin for it. */
  photo: (id: string, file: string) => `/store/photos/${encodeURIComponent(id)}/${encodeURIComponent(file)}`,
  /** POST {handle}: a product's page was opened, by nobody in particular. */
  productViews: "/store/product-views",
  search: "/store/catalog/search",
  producers: "/store/catalog/producers",
  producer: (handle: string) => `/store/catalog/producers/${encodeURIComponent(handle)}`,
  certificate: (code: string) => `/store/catalog/certificates/${encodeURIComponent(code)}`,
  /** GET: what the product is scored by, and what its producer lets everybody read of it; answers CertificateCriteria. */
  certificateCriteria: (code: string) => `/store/catalog/certificates/${encodeURIComponent(code)}/criteria`,
  /** GET: a compact JWS that says what the certificate is today; verified with the keys at `certificateKeys`. */
  certificateToken: (code: string) => `/store/certificates/${encodeURIComponent(code)}/token`,
  /** GET: public keys as a JWK set; on the shop's own origin at /.well-known/ocop-keys.json. */
  certificateKeys: "/store/certificate-keys",
  /** POST (multipart, files `photos`): a mark is used wrongly. Answers MarkReported. */
  markReports: "/store/mark-reports",
  /** GET OpenProductsQuery: open data, JSON or CSV. */
  openProducts: "/store/ocop/products",
  openDataDescription: "/store/ocop/openapi.json",
  tourismPoints: "/store/catalog/tourism-points",
  tourismPoint: (slug: string) => `/store/catalog/tourism-points/${encodeURIComponent(slug)}`,
  provinces: "/store/places/provinces",
  communes: (provinceCode: string) => `/store/places/provinces/${encodeURIComponent(provinceCode)}/communes`,
  placePage: (slug: string) => `/store/places/pages/${encodeURIComponent(slug)}`,
  placeSearch: "/store/places/matches",
  shippingQuote: "/store/shipping-quotes",
  /** A basket is Medusa's cart seen parcel by parcel. POST makes one, answers {id, basket}. */
  baskets: "/store/baskets",
  basket: (id: string) => `/store/baskets/${encodeURIComponent(id)}`,
  basketLines: (id: string) => `/store/baskets/${encodeURIComponent(id)}/lines`,
  basketLine: (id: string, lineId: string) =>
    `/store/baskets/${encodeURIComponent(id)}/lines/${encodeURIComponent(lineId)}`,
  basketVouchers: (id: string) => `/store/baskets/${encodeURIComponent(id)}/vouchers`,
  basketVoucher: (id: string, code: string) =>
    `/store/baskets/${encodeURIComponent(id)}/vouchers/${encodeURIComponent(code)}`,
  basketOrders: (id: string) => `/store/baskets/${encodeURIComponent(id)}/orders`,
  orderPage: (token: string) => `/store/order-pages/${encodeURIComponent(token)}`,
  parcelCancellations: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/cancellations`,
  /** POST: puts the same goods into the basket in the cookie, answers the basket. */
  orderBasketLines: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/basket-lines`,
  paymentRequest: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/payment-request`,
  paymentRefreshes: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/payment-request/refreshes`,
  parcelReports: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/reports`,
  /** GET: photograph `number` (from 1) of a report, WebP. */
  reportPhoto: (token: string, reportId: string, number: number) =>
    `/store/order-pages/${encodeURIComponent(token)}/reports/${encodeURIComponent(reportId)}/photos/${number}`,
  /** GET: delivered parcels, what can be returned of them, and their cases. */
  orderReturns: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/returns`,
  parcelReturns: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/returns`,
  /** POST: a refusal is taken to the operator; the case is taken back; a replacement came or did not. Answer OrderReturns. */
  returnActs: (token: string, caseId: string, act: "escalations" | "withdrawals" | "receipts") =>
    `/store/order-pages/${encodeURIComponent(token)}/returns/${encodeURIComponent(caseId)}/${act}`,
  returnPhoto: (token: string, caseId: string, number: number) =>
    `/store/order-pages/${encodeURIComponent(token)}/returns/${encodeURIComponent(caseId)}/photos/${number}`,
  invoiceRequest: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/invoice-request`,
  /** GET: the invoice that a maker attached, as a download. */
  parcelInvoiceFile: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/invoice-file`,
  /** A PDF. */
  orderContract: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/contract`,
  orderTrackings: "/store/order-trackings",
  /** GET: who is signed in. POST changes name, language, consent. */
  account: "/store/account",
  accountChannels: "/store/account/channels",
  accountCodes: "/store/account/codes",
  accountRegistrations: "/store/account/registrations",
  /** POST signs in. DELETE signs out everywhere. */
  accountSessions: "/store/account/sessions",
  accountSession: "/store/account/sessions/current",
  accountPasswordResets: "/store/account/password-resets",
  accountPassword: "/store/account/password",
  accountContacts: "/store/account/contacts",
  accountAddresses: "/store/account/addresses",
  accountAddress: (id: string) => `/store/account/addresses/${encodeURIComponent(id)}`,
  accountOrders: "/store/account/orders",
  /** POST: a token that opens the order's page. */
  accountOrderAccesses: (number: string) => `/store/account/orders/${encodeURIComponent(number)}/accesses`,
  accountWishes: "/store/account/wishes",
  accountWish: (productId: string) => `/store/account/wishes/${encodeURIComponent(productId)}`,
  /** Cards of the goods that a device remembers. */
  wishCards: "/store/account/wish-cards",
  accountDataRequests: "/store/account/data-requests",
  accountDataRequest: (id: string) => `/store/account/data-requests/${encodeURIComponent(id)}`,
  accountDataFile: (id: string) => `/store/account/data-requests/${encodeURIComponent(id)}/file`,
  orderDataRequests: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/data-requests`,
  /** The operator's list of data requests. */
  dataRequests: "/admin/data-requests",
  producerOrderActs: (id: string, act: "confirmations" | "packings" | "shipments" | "deliveries" | "cancellations") =>
    `/admin/producer-orders/${encodeURIComponent(id)}/${act}`,
} as const
