/** The two languages every component speaks. */
export type Locale = "vi" | "en"
