/**
 * The contract's `routes` that the islands of basket, checkout and order call. Written out, because importing the
 * contract's values would bring zod to the browser; the test beside holds them equal.
 */
export const storePaths = {
  baskets: "/store/baskets",
  basket: "/store/baskets/mine",
  basketLines: "/store/baskets/mine/lines",
  basketLine: (lineId: string) => `/store/baskets/mine/lines/${encodeURIComponent(lineId)}`,
  basketVouchers: "/store/baskets/mine/vouchers",
  basketVoucher: (code: string) => `/store/baskets/mine/vouchers/${encodeURIComponent(code)}`,
  basketOrders: "/store/baskets/mine/orders",
  provinces: "/store/places/provinces",
  communes: (provinceCode: string) => `/store/places/provinces/${encodeURIComponent(provinceCode)}/communes`,
  placeSearch: "/store/places/matches",
  orderPage: (token: string) => `/store/order-pages/${encodeURIComponent(token)}`,
  paymentRequest: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/payment-request`,
  paymentRefreshes: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/payment-request/refreshes`,
  parcelCancellations: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/cancellations`,
  parcelReports: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/reports`,
  reportPhoto: (token: string, reportId: string, number: number) =>
    `/store/order-pages/${encodeURIComponent(token)}/reports/${encodeURIComponent(reportId)}/photos/${number}`,
  orderReturns: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/returns`,
  parcelReturns: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/returns`,
  returnActs: (token: string, caseId: string, act: "escalations" | "withdrawals" | "receipts") =>
    `/store/order-pages/${encodeURIComponent(token)}/returns/${encodeURIComponent(caseId)}/${act}`,
  returnPhoto: (token: string, caseId: string, number: number) =>
    `/store/order-pages/${encodeURIComponent(token)}/returns/${encodeURIComponent(caseId)}/photos/${number}`,
  invoiceRequest: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/invoice-request`,
  parcelInvoiceFile: (token: string, parcelId: string) =>
    `/store/order-pages/${encodeURIComponent(token)}/parcels/${encodeURIComponent(parcelId)}/invoice-file`,
  orderContract: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/contract`,
  orderBasketLines: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/basket-lines`,
  orderTrackings: "/store/order-trackings",
} as const
