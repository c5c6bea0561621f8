import type { Locale } from "@/i18n"

/** Where facts were read, when it is not simply the name of a site. */
const NAMED: readonly [pattern: RegExp, vi: string, en: string][] = [
  [/project seed document/, "danh sách ban đầu của chợ", "this market's first list"],
  [/provincial OCOP open data \((.+?)\)/, "dữ liệu mở OCOP của $1", "OCOP open data of $1"],
  [/danh sách điểm du lịch của dự án/, "danh sách điểm ghé của chợ", "this market's list of places to visit"],
  [/(\S) (\d{4})-(\d{2})-(\d{2})/, "$1, $4/$3/$2", "$1, $4/$3/$2"],
  [/^producer$/, "chính nhà làm khai, chợ đã xem", "its maker's own words, looked at by this market"],
  [/^sample$/, "món ví dụ của bản thử", "an example of the trial run"],
  // Some records carry the page number of a list that nobody can open any more.
  [/(\.\w+) \d{1,2}(?=;|$)/, "$1", "$1"],
]

/** A recorded source in the reader's language; names of sites stay as they are. */
export const sourceWords = (source: string, locale: Locale): string =>
  NAMED.reduce((text, [pattern, vi, en]) => text.replace(pattern, locale === "vi" ? vi : en), source)
