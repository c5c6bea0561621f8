import type { ListingContent } from "./listing-content"

/** What a label has to say, as far as a listing repeats it. */
export const LEGAL_ANSWERS = [
  "net",
  "ingredients",
  "shelfLifeDays",
  "storage",
  "warnings",
  "declarationNumber",
] as const
export type LegalAnswer = (typeof LEGAL_ANSWERS)[number]

interface LegalRule {
  /** "YYYY-MM-DD" */
  validFrom: string
  validTo: string | null
  legalBasis: string
  /** Criteria sets it is for; null stands for a product whose set is not known yet. */
  sets: readonly (number | null)[]
  groups: readonly ListingContent["group"][]
  answers: readonly LegalAnswer[]
}

const PROCESSED = [5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17] as const
const LABEL = "Nghị định 43/2017/NĐ-CP, sửa đổi bởi 111/2021/NĐ-CP (nhãn hàng hóa)"

/** What has to be known of goods before they are shown. Whether unprocessed grain and honey must be declared is unsure: not asked. */
const RULES: readonly LegalRule[] = [
  {
    validFrom: "2022-02-15",
    validTo: null,
    legalBasis: LABEL,
    groups: ["food"],
    sets: [1, 2],
    answers: ["net", "storage"],
  },
  {
    validFrom: "2022-02-15",
    validTo: null,
    legalBasis: LABEL,
    groups: ["food", "beverage"],
    sets: [3, 4, ...PROCESSED, 14, 15, null],
    answers: ["net", "ingredients", "shelfLifeDays", "storage"],
  },
  {
    validFrom: "2018-02-02",
    validTo: null,
    legalBasis: "Luật An toàn thực phẩm 55/2010/QH12 và văn bản hướng dẫn tự công bố sản phẩm",
    groups: ["food", "beverage"],
    sets: PROCESSED,
    answers: ["declarationNumber"],
  },
  {
    validFrom: "2022-02-15",
    validTo: null,
    legalBasis: "Luật Phòng, chống tác hại của rượu, bia 44/2019/QH14",
    groups: ["beverage"],
    sets: [14, 15],
    answers: ["warnings"],
  },
  {
    validFrom: "2022-02-15",
    validTo: null,
    legalBasis: LABEL,
    groups: ["medicinal"],
    sets: [18, 19, 20, null],
    answers: ["net", "ingredients", "shelfLifeDays", "storage", "warnings", "declarationNumber"],
  },
]

/** What the law wants to be known of this product before it is shown, on a day ("YYYY-MM-DD"), in `LEGAL_ANSWERS`' order. */
export function legalAnswers(
  { group, criteriaSet }: Pick<ListingContent, "group" | "criteriaSet">,
  on: string,
): LegalAnswer[] {
  const asked = RULES.filter(
    ({ validFrom, validTo, groups, sets }) =>
      validFrom <= on && (validTo === null || on < validTo) && groups.includes(group) && sets.includes(criteriaSet),
  ).flatMap(({ answers }) => answers)
  return LEGAL_ANSWERS.filter((answer) => asked.includes(answer))
}

/** The answers of `legalAnswers` that nobody has given yet. A photograph of the label is read by a person, not here. */
export const missingAnswers = (content: ListingContent, on: string): LegalAnswer[] =>
  legalAnswers(content, on).filter((answer) =>
    answer === "net" ? content.packs.some(({ net }) => net === null) : content[answer] === null,
  )
