import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ListingContent, type ReviewFlag, STOPPING_FLAGS } from "@ocop/contract"
import { cureClaims, foldVietnamese, isAlcohol, missingAnswers } from "@ocop/domain"

/** White spirit, and every other drink with alcohol. */
const ALCOHOL_SETS: readonly (number | null)[] = [14, 15]

/** Whether what is listed is an alcoholic drink, by its criteria set or its name. */
export const isAlcoholic = ({ name, group, criteriaSet }: ListingContent): boolean =>
  ALCOHOL_SETS.includes(criteriaSet) || isAlcohol(name, group)

export interface Sender {
  id: string
  status: string
  province_code: string | null
}

/** What a reviewer should look at twice, of one listing of this producer on this day ("YYYY-MM-DD"). At most two statements. */
export async function flagsOf(
  sql: Knex,
  content: ListingContent,
  sender: Sender,
  productId: string | null,
  today: string,
): Promise<ReviewFlag[]> {
  const claims = cureClaims([content.name, ...claimTexts(content)], today)
  const answers = missingAnswers(content, today)
  const [isLicensed, namesake] = await Promise.all([
    isAlcoholic(content) ? hasLicence(sql, sender.id, today) : true,
    namesakeOf(sql, content.name, sender, productId),
  ])
  return [
    ...(sender.status === "approved" ? [] : [{ flag: "producer_not_approved" as const }]),
    ...(isLicensed ? [] : [{ flag: "alcohol_without_licence" as const }]),
    ...(claims[0]
      ? [{ flag: "cure_claim" as const, phrases: claims.map(({ phrase }) => phrase), legalBasis: claims[0].legalBasis }]
      : []),
    ...(answers.length > 0 ? [{ flag: "missing_answers" as const, answers }] : []),
    ...(namesake ? [{ flag: "same_name" as const, handle: namesake }] : []),
  ]
}

/** The flags with which nothing can be shown to shoppers. */
export const stopping = (flags: readonly ReviewFlag[]): ReviewFlag[] =>
  flags.filter(({ flag }) => STOPPING_FLAGS.some((stops) => stops === flag))

const claimTexts = ({ description, ingredients, storage, warnings, packs }: ListingContent): (string | null)[] =>
  [description, ingredients, storage, warnings, ...packs.map(({ title }) => title)].flatMap((words) =>
    words ? [words.vi, words.en] : [],
  )

/** A licence among the shop's papers that is in force on this day. */
async function hasLicence(sql: Knex, producerId: string, today: string): Promise<boolean> {
  const paper = await sql("producer_paper")
    .where({ producer_id: producerId, kind: "alcohol_licence", deleted_at: null })
    .andWhere((q) => q.whereNull("valid_until").orWhere("valid_until", ">=", today))
    .first("id")
  return paper !== undefined
}

/** Goods of the same name, by somebody else in the same province: perhaps a copy. */
async function namesakeOf(sql: Knex, name: string, sender: Sender, productId: string | null): Promise<string | null> {
  const found = await sql("listing as l")
    .join("product as p", "p.id", "l.product_id")
    .where({ "l.folded": foldVietnamese(name), "l.province_code": sender.province_code, "l.deleted_at": null })
    .whereNotNull("l.producer_id")
    .andWhereNot("l.producer_id", sender.id)
    .andWhereNot("l.product_id", productId ?? "")
    .first<{ handle: string } | undefined>("p.handle")
  return found?.handle ?? null
}
