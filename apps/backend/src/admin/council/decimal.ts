import type { Locale } from "../kit"

const FORMATS = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
}

/** Points as people write them: "91,33". */
export const decimal = (points: number, locale: Locale): string => FORMATS[locale].format(points)
