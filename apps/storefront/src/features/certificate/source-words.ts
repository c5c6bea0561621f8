import type { Locale } from "@/i18n"

/** Where facts were read, when it is not simply the name of a site. */
const NAMED: readonly [pattern: RegExp, vi: string, en: string][] = [
  [/project seed document/, "tài liệu ban đầu của dự án", "the project's first document"],
  [/provincial OCOP open data \((.+?)\)/, "dữ liệu mở OCOP của $1", "OCOP open data of $1"],
  [/danh sách điểm du lịch của dự án/, "danh sách điểm du lịch của dự án", "the project's list of places to visit"],
]

/** A recorded source in the reader's language; names of sites stay as they are. */
export const sourceWords = (source: string, locale: Locale): string =>
  NAMED.reduce((text, [pattern, vi, en]) => text.replace(pattern, locale === "vi" ? vi : en), source)
