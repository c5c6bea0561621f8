/** The contract's NEWS_CONSENT_VERSION, without the contract's zod; the test beside `account-paths` holds them equal. */
export const NEWS_VERSION = "2026-11"
