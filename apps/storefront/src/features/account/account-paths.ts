/**
 * The contract's `routes` that the islands of the account call. Written out, because importing the contract's values
 * would bring zod to the browser; the test beside holds them equal.
 */
export const accountPaths = {
  account: "/store/account",
  channels: "/store/account/channels",
  codes: "/store/account/codes",
  registrations: "/store/account/registrations",
  sessions: "/store/account/sessions",
  session: "/store/account/sessions/current",
  passwordResets: "/store/account/password-resets",
  password: "/store/account/password",
  contacts: "/store/account/contacts",
  addresses: "/store/account/addresses",
  address: (id: string) => `/store/account/addresses/${encodeURIComponent(id)}`,
  orders: "/store/account/orders",
  orderAccesses: (number: string) => `/store/account/orders/${encodeURIComponent(number)}/accesses`,
  wishes: "/store/account/wishes",
  wish: (productId: string) => `/store/account/wishes/${encodeURIComponent(productId)}`,
  wishCards: "/store/account/wish-cards",
  dataRequests: "/store/account/data-requests",
  dataRequest: (id: string) => `/store/account/data-requests/${encodeURIComponent(id)}`,
  dataFile: (id: string) => `/store/account/data-requests/${encodeURIComponent(id)}/file`,
  orderDataRequests: (token: string) => `/store/order-pages/${encodeURIComponent(token)}/data-requests`,
} as const
