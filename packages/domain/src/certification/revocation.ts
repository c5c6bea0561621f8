import { addDays, type IsoDate } from "../calendar/iso-date"
import type { Words } from "../law/words"

/** Why a certificate may be revoked: the six grounds of the law, each with the words an officer reads. */
export interface RevocationGround extends Words {
  ground: (typeof REVOCATION_GROUND_CODES)[number]
  validFrom: IsoDate
  validTo: IsoDate | null
  legalBasis: string
}

export const REVOCATION_GROUND_CODES = [
  "untrue",
  "criteria_lost",
  "law_broken",
  "mark_misused",
  "production_stopped",
  "other_authority",
] as const

const since2026 = { validFrom: "2026-05-22", validTo: null, legalBasis: "26/2026/QĐ-TTg" }

/** Dated data: a new decision ends these rows and adds its own. `validTo` is exclusive. */
export const REVOCATION_GROUNDS: readonly RevocationGround[] = [
  { ground: "untrue", vi: "Khai sai hoặc giả mạo hồ sơ", en: "Untrue or forged information", ...since2026 },
  {
    ground: "criteria_lost",
    vi: "Kiểm tra thấy không còn giữ được tiêu chí",
    en: "Criteria no longer met on inspection",
    ...since2026,
  },
  {
    ground: "law_broken",
    vi: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn",
    en: "Breach of law on quality, food safety, environment, intellectual property or labelling",
    ...since2026,
  },
  { ground: "mark_misused", vi: "Dùng sai nhãn hiệu, tem OCOP", en: "Wrong use of the OCOP mark", ...since2026 },
  { ground: "production_stopped", vi: "Đã ngừng sản xuất", en: "Production stopped", ...since2026 },
  {
    ground: "other_authority",
    vi: "Theo kết luận của cơ quan có thẩm quyền khác",
    en: "Finding of another competent authority",
    ...since2026,
  },
]

/** The grounds in force on a day, in the law's order; none where no row covers it. */
export const revocationGroundsOn = (date: IsoDate): readonly RevocationGround[] =>
  REVOCATION_GROUNDS.filter(({ validFrom, validTo }) => validFrom <= date && (!validTo || date < validTo))

/** Within how many days of the finding the decision to revoke is due. */
export const REVOCATION_DEADLINES: readonly {
  validFrom: IsoDate
  validTo: IsoDate | null
  days: number
  legalBasis: string
}[] = [{ ...since2026, days: 15 }]

/**
 * The last day on which the decision to revoke is in time, counted in calendar days from the day of the finding
 * (Decision 26/2026/QĐ-TTg); null for a finding on a day of which no rule is known.
 */
export function revocationDueOn(foundOn: IsoDate): IsoDate | null {
  const rule = REVOCATION_DEADLINES.find(
    ({ validFrom, validTo }) => validFrom <= foundOn && (!validTo || foundOn < validTo),
  )
  return rule ? addDays(foundOn, rule.days) : null
}
