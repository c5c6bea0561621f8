import type { IsoDate } from "../calendar/iso-date"
import type { IndicatorKey } from "./indicators"

/** One thing a plan asks for: at least `goal`, in pieces for a count, in whole percent for a share. */
export interface Target {
  indicator: IndicatorKey
  goal: number | "every"
}

/** A plan of the programme as dated data. Its area is a province of today, narrowed to the former one that made it. */
export interface Plan {
  key: string
  name: { vi: string; en: string }
  legalBasis: string | null
  /** Null for the whole country. */
  area: { provinceCode: string; formerProvince: string } | null
  from: IsoDate
  to: IsoDate
  targets: readonly Target[]
}

const at = (indicator: IndicatorKey, goal: Target["goal"]): Target => ({ indicator, goal })

/** The plans that the installation follows; another plan adds an entry. Figures are the plans' own. */
export const PLANS: readonly Plan[] = [
  {
    key: "national-2021-2025",
    name: { vi: "Chương trình OCOP quốc gia 2021–2025", en: "National OCOP programme 2021–2025" },
    legalBasis: "919/QĐ-TTg (2022)",
    area: null,
    from: "2021-01-01",
    to: "2025-12-31",
    targets: [
      at("products_certified", 10_000),
      at("products_five", 400),
      at("products_renewed_share", 50),
      at("cooperatives_share", 40),
      at("companies_share", 30),
      at("green_chain_share", 30),
    ],
  },
  {
    key: "dong-thap-2023",
    name: { vi: "Kế hoạch OCOP Đồng Tháp 2023", en: "OCOP plan of Đồng Tháp 2023" },
    legalBasis: null,
    area: { provinceCode: "82", formerProvince: "Đồng Tháp" },
    from: "2023-01-01",
    to: "2023-12-31",
    targets: [
      at("products_new", 50),
      at("candidates_five", 9),
      at("products_renewed_share", 50),
      at("cooperatives_new_by_district", "every"),
      at("companies_share", 30),
      at("green_chain_by_district", "every"),
      at("craft_village_products_by_district", 9),
      at("workers_trained_share", 10),
      at("modern_channels_share", 50),
      at("products_online_share", 100),
      at("three_star_on_postmart_share", 100),
      at("points_with_showroom_share", 100),
    ],
  },
  {
    key: "tra-vinh-2021-2025",
    name: { vi: "Kế hoạch OCOP Trà Vinh 2021–2025", en: "OCOP plan of Trà Vinh 2021–2025" },
    legalBasis: null,
    area: { provinceCode: "86", formerProvince: "Trà Vinh" },
    from: "2021-01-01",
    to: "2025-12-31",
    targets: [
      at("products_certified", 165),
      at("products_renewed_share", 50),
      at("cooperatives_share", 30),
      at("companies_and_households_share", 50),
      at("green_chain_share", 30),
      at("craft_villages_share", 10),
      at("modern_channels_share", 50),
      at("showrooms", 1),
      at("tourism_products", 1),
      at("brands", 5),
      at("trademarks", 10),
    ],
  },
  {
    key: "ca-mau-2025",
    name: { vi: "Kế hoạch OCOP Cà Mau đến 2025", en: "OCOP plan of Cà Mau to 2025" },
    legalBasis: null,
    area: { provinceCode: "96", formerProvince: "Cà Mau" },
    from: "2021-01-01",
    to: "2025-12-31",
    targets: [
      at("products_five", 5),
      at("products_three_four", 197),
      at("cooperatives_share", 30),
      at("companies_share", 12),
      at("green_chain_share", 5),
      at("workers_trained_share", 100),
      at("modern_channels_share", 100),
    ],
  },
  {
    key: "ha-tinh-2023-2025",
    name: { vi: "Kế hoạch OCOP Hà Tĩnh 2023–2025", en: "OCOP plan of Hà Tĩnh 2023–2025" },
    legalBasis: null,
    area: { provinceCode: "42", formerProvince: "Hà Tĩnh" },
    from: "2023-01-01",
    to: "2025-12-31",
    targets: [
      at("products_certified", 300),
      at("products_four_share", 20),
      at("products_five_share", 5),
      at("cooperatives_share", 40),
      at("companies_share", 30),
      at("craft_villages_share", 50),
      at("green_chain_share", 30),
      at("modern_channels_share", 50),
      at("sales_points_by_district", "every"),
    ],
  },
]

/** The plan of a key; undefined when there is none. */
export const planOf = (key: string): Plan | undefined => PLANS.find((plan) => plan.key === key)

/** Plans that concern a province: its own, and the country's. */
export function plansOf(provinceCode: string | null): Plan[] {
  return PLANS.filter(({ area }) => area === null || provinceCode === null || area.provinceCode === provinceCode)
}
