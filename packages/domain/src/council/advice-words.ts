import type { CouncilResult } from "../criteria/council-result"
import type { CriteriaSet } from "../criteria/criteria-set"
import type { CouncilAdvice } from "./council-advice"

type Locale = "vi" | "en"

const WORDS = {
  vi: {
    enough: (stars: number) => `Điểm trung bình đã đủ khung ${stars} sao.`,
    lacking: (points: string, stars: number) => `Còn thiếu ${points} điểm trung bình để vào khung ${stars} sao.`,
    gate: (code: string, criterion: string, stars: number, option: string) =>
      `Chưa đạt điều kiện tối thiểu của ${stars} sao ở tiêu chí ${code} (${criterion}): cần ít nhất “${option}”.`,
    knockOut: (text: string) => `Dừng đánh giá vì: ${text}`,
  },
  en: {
    enough: (stars: number) => `The average is enough for the band of ${stars} stars.`,
    lacking: (points: string, stars: number) => `The average lacks ${points} points for the band of ${stars} stars.`,
    gate: (code: string, criterion: string, stars: number, option: string) =>
      `The minimum for ${stars} stars is missed at criterion ${code} (${criterion}): at least “${option}” is needed.`,
    knockOut: (text: string) => `The assessment ended: ${text}`,
  },
} as const

/**
 * Why not one star more, sentence by sentence: the knock-outs that ended it, or the points that lack and every gate that
 * was missed with the least answer that opens it. Empty for 5 stars.
 */
export function adviceSentences(
  set: CriteriaSet,
  result: Pick<CouncilResult, "knockOuts">,
  advice: CouncilAdvice | null,
  locale: Locale,
): string[] {
  const words = WORDS[locale]
  const found = set.knockOuts.filter(({ code }) => result.knockOuts.includes(code))
  if (found.length > 0) return found.map(({ text }) => words.knockOut(text[locale]))
  if (!advice) return []
  const { stars, pointsLacking, gates } = advice
  const criteria = new Map(set.parts.flatMap((part) => part.criteria).map((criterion) => [criterion.code, criterion]))
  const missed = gates.flatMap((gate) => {
    const criterion = criteria.get(gate.criterion)
    const option = criterion?.options.find(({ id }) => id === gate.option)
    return criterion && option
      ? [words.gate(criterion.code, criterion.text[locale], gate.stars, option.text[locale])]
      : []
  })
  const lacking = pointsLacking.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 })
  return [pointsLacking > 0 ? words.lacking(lacking, stars) : words.enough(stars), ...missed]
}
