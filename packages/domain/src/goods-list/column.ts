/** Whose list it is: a shop's own, or the operator's, which names a maker in every row. */
export type ListAudience = "shop" | "operator"
type Words = Readonly<{ vi: string; en: string }>

export interface GoodsColumn {
  readonly id: string
  /** The heading of templates and exports. */
  readonly heading: Words
  /** Other headings that people use for it; compared without marks, capitals and punctuation. */
  readonly also?: readonly string[]
  readonly of: "maker" | "goods" | "pack"
  /** `always`: every new product needs it. `to_sell`: a pack that is for sale needs it. */
  readonly needed?: "always" | "to_sell"
  readonly only?: ListAudience
  /** What goes in, for the sheet that explains the template. */
  readonly about: Words
  readonly example: string
  /** Width of the column in characters. */
  readonly width: number
}
