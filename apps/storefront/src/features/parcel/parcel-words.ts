import type { Locale, Localized, PlaceRef } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { inLocale } from "@/i18n"

const COUNT_WORDS = {
  vi: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
} satisfies Record<Locale, string[]>

/** "ba", "three"; above ten in figures. */
export function countWord(count: number, locale: Locale) {
  return COUNT_WORDS[locale][count] ?? String(count)
}

export function capitalized(text: string) {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)
}

/** "túi 2 kg" in the reader's language; a number stays with its unit. */
export function packWords(pack: Localized, locale: Locale) {
  return inLocale(pack, locale).replace(/(\d) (?=\p{L})/gu, "$1\u00a0")
}

/** "xã Lai Vung, Đồng Tháp" inside a sentence; English "Lai Vung commune, Đồng Tháp". The finest place known, no finer. */
export function placeWords(place: PlaceRef, locale: Locale) {
  const near = shortPlace(place, locale)
  return near === place.provinceName ? near : `${near}, ${place.provinceName}`
}

/** "xã Lai Vung" alone, for narrow columns. */
export function shortPlace(place: PlaceRef, locale: Locale) {
  if (place.communeName) return communeWords(place.communeName, locale)
  return place.formerDistrict ?? place.provinceName
}

const KINDS: readonly (readonly [vi: string, en: string])[] = [
  ["Xã", "commune"],
  ["Phường", "ward"],
  ["Đặc khu", "special zone"],
]

/** A commune's own label ("Xã Tiên Điền") as it stands inside a sentence. */
export function communeWords(label: string, locale: Locale) {
  for (const [vi, en] of KINDS) {
    if (!label.startsWith(`${vi} `)) continue
    const name = label.slice(vi.length + 1)
    return locale === "en" ? `${name} ${en}` : `${vi.toLocaleLowerCase("vi")} ${name}`
  }
  return label
}

/** A place written out by the backend ("Xã Hương Khê, Hà Tĩnh") as it stands inside a sentence. */
export function placeNameWords(name: string, locale: Locale) {
  const [near = "", ...wider] = name.split(", ")
  return [communeWords(near, locale), ...wider].join(", ")
}

/** "26 đến 28/11", "24/11"; English "26 to 28 Nov", where 05/06 would be read two ways. Dates are `YYYY-MM-DD`. */
export function arrivalWords({ from, to }: { from: string; to: string }, locale: Locale) {
  if (from === to) return dayAndMonth(from, locale)
  const first = from.slice(0, 7) === to.slice(0, 7) ? dayOf(from, locale) : dayAndMonth(from, locale)
  return `${first} ${locale === "vi" ? "đến" : "to"} ${dayAndMonth(to, locale)}`
}

const dayOf = (date: string, locale: Locale) =>
  locale === "vi" ? date.slice(8, 10) : String(Number(date.slice(8, 10)))

function dayAndMonth(date: string, locale: Locale) {
  return locale === "vi" ? `${date.slice(8, 10)}/${date.slice(5, 7)}` : formatDate(date, "en").replace(/ \d{4}$/, "")
}

/** What is handed over for one parcel, and where. */
export interface CashParcel {
  kind: "standard" | "pickup"
  cash: number
}

/**
 * Cash on delivery in words, parcel by parcel and never as one sum:
 * "Ba kiện tới riêng. Bạn đưa người giao: 222.000 ₫, 124.000 ₫, 63.000 ₫."
 */
export function cashWords(parcels: readonly CashParcel[], locale: Locale, money: (dong: number) => string) {
  const brought = parcels.filter((parcel) => parcel.kind === "standard")
  const fetched = parcels.filter((parcel) => parcel.kind === "pickup")
  const list = (some: readonly CashParcel[]) => some.map(({ cash }) => money(cash)).join(", ")
  const number = capitalized(countWord(brought.length, locale))
  const sentences: string[] = []
  if (locale === "vi") {
    if (brought.length === 1) sentences.push(`Một kiện. Bạn đưa người giao: ${list(brought)}.`)
    if (brought.length > 1) sentences.push(`${number} kiện tới riêng. Bạn đưa người giao: ${list(brought)}.`)
    if (fetched.length) sentences.push(`Kiện bạn tới lấy thì trả tại nhà làm: ${list(fetched)}.`)
  } else {
    if (brought.length === 1) sentences.push(`One parcel. You hand over ${list(brought)}.`)
    if (brought.length > 1) sentences.push(`${number} parcels arrive apart. You hand over ${list(brought)}.`)
    if (fetched.length) sentences.push(`What you pick up is paid at the maker's: ${list(fetched)}.`)
  }
  return sentences.join(" ")
}
