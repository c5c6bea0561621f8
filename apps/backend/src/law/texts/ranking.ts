import type { LawText } from "../law-text"

/** Stands before the lists that are made from RANKED_LISTS (E-commerce Law 122/2025/QH15 asks for it). */
export const ranking: LawText = {
  vi: `
Chợ xếp hàng theo những điều dưới đây và không theo điều gì khác. Điều đầu quyết định trước; còn ngang nhau mới xét tới điều sau. Máy đọc được ở địa chỉ /api/store/ranking-criteria.
`,
  en: `
Goods stand in the order that these points decide, and nothing else does. The first decides; the next is asked only where those before say the same. Machines read it at /api/store/ranking-criteria.
`,
}
