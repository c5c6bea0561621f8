/** Every route of the producers' audience; browsers reach them under `/api` of the portal. `shop` is a producer's id. */
export const producerRoutes = {
  /** Who is signed in, and their shops; 401 when nobody is. */
  me: "/producer/account/me",
  /** DELETE signs this browser out. */
  currentSession: "/producer/account/sessions/current",
} as const
