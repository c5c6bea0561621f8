import { routes } from "@ocop/contract"

/** Where browsers of the shop find a shown photograph: on the shop's own origin, in the middle size. */
export const photoAddress = (id: string): string => `/api${routes.photo(id, "800.webp")}`
