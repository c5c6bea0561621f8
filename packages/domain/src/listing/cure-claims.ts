import { foldVietnamese } from "../text/fold-vietnamese"
import { wordsOf } from "./words"

interface ClaimList {
  /** "YYYY-MM-DD" */
  validFrom: string
  validTo: string | null
  legalBasis: string
  /** Phrases, compared as whole words without marks. */
  phrases: readonly string[]
}

/** Words that promise a cure, which food and cosmetics may not. A hit is no verdict: a person reads the listing. */
const LISTS: readonly ClaimList[] = [
  {
    validFrom: "2012-06-21",
    validTo: null,
    legalBasis: "Luật Quảng cáo 16/2012/QH13, điều 8; Luật An toàn thực phẩm 55/2010/QH12, điều 5",
    phrases: [
      "chữa bệnh",
      "chữa khỏi",
      "chữa ung thư",
      "chữa dứt",
      "chữa tận gốc",
      "chữa trị",
      "trị bệnh",
      "trị ho",
      "trị mụn",
      "trị dứt điểm",
      "trị tận gốc",
      "trị tiểu đường",
      "trị ung thư",
      "trị mất ngủ",
      "trị đau",
      "trị viêm",
      "trị nám",
      "đặc trị",
      "điều trị",
      "khỏi bệnh",
      "khỏi hẳn",
      "hết bệnh",
      "dứt bệnh",
      "ung thư",
      "tiểu đường",
      "hạ huyết áp",
      "cao huyết áp",
      "hạ đường huyết",
      "giảm đường huyết",
      "giảm mỡ máu",
      "thần dược",
      "thuốc tiên",
      "thuốc đặc trị",
      "thay thế thuốc",
      "thay thuốc",
      "cường dương",
      "tăng cường sinh lý",
      "giải độc gan",
      "phòng ngừa ung thư",
      "phòng bệnh",
      "kháng viêm",
      "tiêu viêm",
      "diệt virus",
      "diệt vi rút",
      "covid",
      "cures",
      "cure cancer",
      "cancer",
      "diabetes",
      "heals",
      "healing of",
      "treats",
      "treatment of",
      "prevents disease",
      "lowers blood pressure",
      "anti inflammatory",
      "miracle",
      "replaces medicine",
    ],
  },
]

export interface CureClaim {
  /** The phrase of the list, as it stands there. */
  phrase: string
  legalBasis: string
}

/**
 * The phrases in these texts that promise a cure, by the list in force on a day ("YYYY-MM-DD"); each once, in the
 * list's order. Marks, case and punctuation do not matter; a phrase counts only as whole words.
 */
export function cureClaims(texts: readonly (string | null)[], on: string): CureClaim[] {
  const read = texts.map((text) => ` ${foldVietnamese(wordsOf(text ?? ""))} `)
  return LISTS.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo)).flatMap(
    ({ phrases, legalBasis }) =>
      phrases
        .filter((phrase) => read.some((text) => text.includes(` ${foldVietnamese(phrase)} `)))
        .map((phrase) => ({ phrase, legalBasis })),
  )
}
