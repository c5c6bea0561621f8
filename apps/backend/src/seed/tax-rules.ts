import { SUPPLY_KINDS, type SupplyKind } from "@ocop/domain"

/** Hundredths of a percent of a sale: value-added tax and personal income tax. */
const RATES: Record<SupplyKind, { vat: number; pit: number }> = {
  goods: { vat: 100, pit: 50 },
  service: { vat: 500, pit: 200 },
  goods_service: { vat: 300, pit: 150 },
}

/** From when platforms withhold, and the decree that replaced the first; both with the rates above. */
const VERSIONS = [
  { valid_from: "2025-07-01", valid_to: "2026-07-01", legal_basis: "Nghị định 117/2025/NĐ-CP" },
  { valid_from: "2026-07-01", valid_to: null, legal_basis: "Nghị định 252/2026/NĐ-CP" },
]

/** Households and what households run; everybody else declares for themselves, and that is written down as zero. */
const WITHHELD_FROM = ["household_business", "farm"] as const
const DECLARES_ITSELF = {
  producer_type: null,
  vat_basis_points: 0,
  pit_basis_points: 0,
  valid_from: "2025-07-01",
  valid_to: null,
  legal_basis: "Công ty và hợp tác xã tự kê khai, chợ không khấu trừ",
}

/** What a platform withholds from its sellers, as the decrees say. */
export const taxRules = () => [
  ...SUPPLY_KINDS.map((supply) => ({ ...DECLARES_ITSELF, supply })),
  ...WITHHELD_FROM.flatMap((producer_type) =>
    SUPPLY_KINDS.flatMap((supply) =>
      VERSIONS.map((version) => ({
        ...version,
        producer_type,
        supply,
        vat_basis_points: RATES[supply].vat,
        pit_basis_points: RATES[supply].pit,
      })),
    ),
  ),
]
