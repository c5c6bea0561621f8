import { normalizeTaxCode } from "../marketplace/tax-code"
import type { ProducerStatus } from "./producer-status"

/** What a producer's paper can be. */
export const PAPER_KINDS = ["business_registration", "food_safety", "identity", "alcohol_licence", "other"] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What stands between a shop and its first sale, in the order in which people are asked for it. */
export const TO_SELL = [
  "type",
  "legal_name",
  "tax_code",
  "place",
  "address",
  "representative",
  "phone",
  "identity_paper",
  "business_paper",
  "bank_account",
  "goods",
  "submission",
  "approval",
] as const
export type ToSell = (typeof TO_SELL)[number]

/** Needed before the operator is asked; goods may come later, and the last two follow from it. */
export const TO_SUBMIT: readonly ToSell[] = TO_SELL.filter(
  (key) => key !== "goods" && key !== "submission" && key !== "approval",
)

/** What is known of a producer. Dates are legal dates ("YYYY-MM-DD"). */
export interface ProducerFacts {
  status: ProducerStatus
  type: string | null
  legalName: string | null
  taxCode: string | null
  communeCode: string | null
  address: string | null
  representative: string | null
  phone: string | null
  papers: readonly { kind: PaperKind; validUntil: string | null }[]
  hasBankAccount: boolean
  /** Goods written down, drafts too. */
  goods: number
}

/**
 * What is missing before this producer can sell on a day, in the order of `TO_SELL`. A household and a cooperative group
 * may be without tax code and business registration (low income needs none: Decree 01/2021, article 79, since July 2025
 * Decree 168/2025); then the identity paper stands for them. Papers past their day do not count. Nothing here keeps anybody from drafting.
 */
export function missingToSell(facts: ProducerFacts, today: string): ToSell[] {
  const isThere: Record<ToSell, boolean> = {
    type: facts.type !== null,
    legal_name: isSaid(facts.legalName),
    tax_code: isInformal(facts) || normalizeTaxCode(facts.taxCode ?? "") !== null,
    place: facts.communeCode !== null,
    address: isSaid(facts.address),
    representative: isSaid(facts.representative),
    phone: isSaid(facts.phone),
    identity_paper: hasPaper(facts, "identity", today),
    business_paper: isInformal(facts) || hasPaper(facts, "business_registration", today),
    bank_account: facts.hasBankAccount,
    goods: facts.goods > 0,
    submission: facts.status !== "draft" && facts.status !== "more_wanted",
    approval: facts.status === "approved",
  }
  return TO_SELL.filter((key) => !isThere[key])
}

/** Of what is missing, what keeps the operator from being asked. */
export const missingToSubmit = (facts: ProducerFacts, today: string): ToSell[] =>
  missingToSell(facts, today).filter((key) => TO_SUBMIT.includes(key))

const INFORMAL: readonly (string | null)[] = ["household_business", "cooperative_group"]
const isInformal = ({ type }: ProducerFacts) => INFORMAL.includes(type)

const isSaid = (text: string | null) => text !== null && text.trim() !== ""

const hasPaper = ({ papers }: ProducerFacts, kind: PaperKind, today: string) =>
  papers.some((paper) => paper.kind === kind && (paper.validUntil === null || paper.validUntil >= today))
