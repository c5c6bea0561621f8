import type { Words } from "../law/words"

/**
 * Whom a member of a council comes from (Decision 26/2026/QĐ-TTg: led by the People's Committee; agriculture and
 * environment, industry and trade, health, science and technology, culture, sport and tourism, food safety where it
 * exists; experts and associations by invitation).
 */
export const COUNCIL_SECTORS = [
  "people_committee",
  "agriculture",
  "industry_trade",
  "health",
  "science",
  "culture",
  "food_safety",
  "finance",
  "expert",
  "association",
  "other",
] as const
export type CouncilSector = (typeof COUNCIL_SECTORS)[number]

export const COUNCIL_SECTOR_NAMES: Readonly<Record<CouncilSector, Words>> = {
  people_committee: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  agriculture: { vi: "Nông nghiệp và Môi trường", en: "Agriculture and Environment" },
  industry_trade: { vi: "Công Thương", en: "Industry and Trade" },
  health: { vi: "Y tế", en: "Health" },
  science: { vi: "Khoa học và Công nghệ", en: "Science and Technology" },
  culture: { vi: "Văn hóa, Thể thao và Du lịch", en: "Culture, Sport and Tourism" },
  food_safety: { vi: "An toàn thực phẩm", en: "Food safety" },
  finance: { vi: "Tài chính", en: "Finance" },
  expert: { vi: "Chuyên gia", en: "Expert" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
  other: { vi: "Đơn vị khác", en: "Another body" },
}
