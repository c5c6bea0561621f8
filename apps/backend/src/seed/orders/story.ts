/** What becomes of a sample order of the demo's shop; each ends where its last act leaves it. */
export interface SampleOrder {
  /** Days ago on which it was placed. */
  daysAgo: number
  name: string
  phone: string
  communeCode: string
  address: string
  /** Which of the shop's packs, cheapest first, and how many. */
  lines: readonly { pack: number; quantity: number }[]
  acts: readonly SampleAct[]
}
export type SampleAct = "confirm" | "pack" | "ship" | "deliver"

const SENT = ["confirm", "pack", "ship", "deliver"] as const

/** A fortnight of a small cooperative: what is paid out, what may still come back, and what waits this morning. Made up. */
export const STORY: readonly SampleOrder[] = [
  buyer(14, "Phạm Văn Mẫu", "0900000001", "18364", "Số 4, thôn Mẫu", [[0, 3]], SENT),
  buyer(12, "Đỗ Thị Ví Dụ", "0900000002", "18364", "Số 12, thôn Mẫu", [[1, 2]], SENT),
  buyer(11, "Lý Văn Thử", "0900000003", "18373", "Ấp Mẫu", [[0, 1]], SENT),
  buyer(4, "Nguyễn Thị Mẫu", "0900000004", "18364", "Số 7, thôn Mẫu", [[0, 2]], SENT),
  buyer(2, "Võ Văn Ví Dụ", "0900000005", "18373", "Số 1, ấp Mẫu", [[1, 1]], ["confirm", "pack", "ship"]),
  buyer(1, "Trần Quốc Thử", "0900000006", "18364", "Số 9, thôn Mẫu", [[0, 5]], ["confirm"]),
  buyer(0, "Nguyễn Thị Thu Mẫu", "0900000007", "18364", "Số 2, thôn Mẫu", [[0, 2]], []),
  buyer(0, "Bùi Văn Ví Dụ", "0900000008", "18373", "Số 5, ấp Mẫu", [[1, 1]], []),
]

function buyer(
  daysAgo: number,
  name: string,
  phone: string,
  communeCode: string,
  address: string,
  lines: readonly (readonly [pack: number, quantity: number])[],
  acts: readonly SampleAct[],
): SampleOrder {
  const wanted = lines.map(([pack, quantity]) => ({ pack, quantity }))
  return { daysAgo, name, phone, communeCode, address, lines: wanted, acts }
}
