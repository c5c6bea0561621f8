/** The programme's six groups (Decision 26/2026/QĐ-TTg); tourism is a service: no basket, no shipping. */
export const PRODUCT_GROUPS = ["food", "beverage", "medicinal", "handicraft", "ornamental", "tourism"] as const
export type ProductGroup = (typeof PRODUCT_GROUPS)[number]
