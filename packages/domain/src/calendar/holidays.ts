import type { IsoDate } from "./iso-date"

/** The days off of one year: public holidays that fall on Monday to Friday, and the days given for those that do not. */
export interface HolidayYear {
  year: number
  /**
   * "announced": the Prime Minister has fixed this year's plan. "expected": the law's days laid where they usually are;
   * the choice around Tết and 2/9 is still open, and the list is put right once the plan is out.
   */
  certainty: "announced" | "expected"
  legalBasis: string
  days: readonly IsoDate[]
}

const LABOUR_CODE = "Bộ luật Lao động 2019, điều 111 và 112; Nghị quyết 80-NQ/TW năm 2026 (ngày 24/11)"

/**
 * Public holidays in Vietnam as office days lose them. Saturdays worked in exchange for a day off are not counted: no
 * deadline ends earlier for them.
 */
export const PUBLIC_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2026,
    certainty: "announced",
    legalBasis: LABOUR_CODE,
    days: [
      "2026-01-01",
      ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"], // Tết 17/2
      "2026-04-27", // for Giỗ Tổ, Sunday 26/4
      ...["2026-04-30", "2026-05-01"],
      ...["2026-09-01", "2026-09-02"],
      "2026-11-24",
    ],
  },
  {
    year: 2027,
    certainty: "expected",
    legalBasis: LABOUR_CODE,
    days: [
      "2027-01-01",
      ...["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"], // Tết, Saturday 6/2
      "2027-04-16", // Giỗ Tổ
      ...["2027-04-30", "2027-05-03"], // the second for Saturday 1/5
      ...["2027-09-02", "2027-09-03"],
      "2027-11-24",
    ],
  },
  {
    year: 2028,
    certainty: "expected",
    legalBasis: LABOUR_CODE,
    days: [
      "2028-01-03", // for Saturday 1/1
      ...["2028-01-24", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"], // Tết 26/1
      "2028-04-04", // Giỗ Tổ
      ...["2028-05-01", "2028-05-02"], // the second for Sunday 30/4
      ...["2028-09-01", "2028-09-04"], // the second for Saturday 2/9
      "2028-11-24",
    ],
  },
]
