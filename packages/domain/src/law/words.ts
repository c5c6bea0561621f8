/** A text in both languages of the market. */
export interface Words {
  vi: string
  en: string
}
