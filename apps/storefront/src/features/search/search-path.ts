/** The contract's `routes.search`, written out so that zod stays on the server; the test of the search's state holds them equal. */
export const SEARCH_PATH = "/store/catalog/search"
