import type { Words } from "./words"

/** What one criterion looks at; the order of goods is decided by these and by nothing else. */
export type RankingKey =
  | "for_sale"
  | "stars"
  | "name"
  | "words"
  | "price_low"
  | "price_high"
  | "group_turns"
  | "province_best"
  | "fixed"

export interface RankingCriterion {
  key: RankingKey
  words: Words
}

export interface RankedList {
  key: "listing" | "search" | "home" | "producers" | "price_asc" | "price_desc"
  name: Words
  /** The first decides; the next is asked only where those before it say the same. */
  criteria: readonly RankingKey[]
  note: Words | null
}

/**
 * Each criterion in words. E-commerce Law 122/2025/QH15 asks a platform to disclose by what the order of goods is decided;
 * this is the one place where it is written down, for the page, for machines, and for the test that compares it with
 * the order the shop really answers.
 */
export const RANKING_CRITERIA: Readonly<Record<RankingKey, Words>> = {
  for_sale: {
    vi: "Món đang có nhà bán đứng trước món mới chỉ có tên trong danh sách công nhận.",
    en: "Goods that somebody sells now come before goods that are only on the list of recognised products.",
  },
  stars: {
    vi: "Nhiều sao OCOP còn hiệu lực hôm nay hơn thì đứng trước; hết hạn thì không còn được tính.",
    en: "More OCOP stars in force today come first; stars that have expired no longer count.",
  },
  name: { vi: "Tên theo thứ tự chữ cái, không kể dấu.", en: "The name in alphabetical order, accents aside." },
  words: {
    vi: "Khớp với chữ bạn gõ: khớp ở tên món nặng nhất, rồi tới nhà làm, tới địa phương (cả tên xã cũ), tới nhóm hàng.",
    en: "How well it fits what you typed: a hit in the name weighs most, then the maker, the place (old names too), the kind of goods.",
  },
  price_low: {
    vi: "Giá thấp hơn đứng trước; món chưa có giá đứng sau cùng.",
    en: "The lower price comes first; goods without a price last.",
  },
  price_high: {
    vi: "Giá cao hơn đứng trước; món chưa có giá đứng sau cùng.",
    en: "The higher price comes first; goods without a price last.",
  },
  group_turns: {
    vi: "Các nhóm hàng thay phiên nhau, nhóm nào cũng có chỗ.",
    en: "The kinds of goods take turns, so that each has its place.",
  },
  province_best: {
    vi: "Trong mỗi nhóm, món đứng đầu của từng tỉnh ra trước, để không tỉnh nào chiếm hết chỗ.",
    en: "Within a kind, the first of each province comes before anybody's second, so that no province fills the page.",
  },
  fixed: {
    vi: "Còn ngang nhau thì theo mã món, cố định và không ai chọn được.",
    en: "What is still equal goes by the product's code, which is fixed and nobody can choose.",
  },
}

/** Every list of the shop and what decides its order, most important first. */
export const RANKED_LISTS: readonly RankedList[] = [
  {
    key: "listing",
    name: { vi: "Danh sách món: theo nhóm, sao, địa phương", en: "Lists of goods: by kind, stars, place" },
    criteria: ["for_sale", "stars", "name", "fixed"],
    note: {
      vi: "Danh sách chung của cả chợ không có rượu bia; rượu bia nằm ở nhóm đồ uống, ở địa phương và nhà làm của nó.",
      en: "The list of everything leaves out alcohol, which stands among drinks and with its place and maker.",
    },
  },
  {
    key: "search",
    name: { vi: "Kết quả tìm", en: "Search results" },
    criteria: ["words", "for_sale", "stars", "fixed"],
    note: {
      vi: "Chỉ khi không món nào khớp, chợ mới đưa ra món gần giống, và nói rõ là gần giống.",
      en: "Only when nothing fits do we show what comes close, and say so.",
    },
  },
  {
    key: "home",
    name: { vi: "Trang đầu chợ", en: "The front page" },
    criteria: ["for_sale", "group_turns", "province_best", "stars", "name", "fixed"],
    note: { vi: "Không có rượu bia.", en: "Without alcohol." },
  },
  {
    key: "producers",
    name: { vi: "Danh sách nhà làm", en: "The list of makers" },
    criteria: ["for_sale", "name", "fixed"],
    note: null,
  },
  {
    key: "price_asc",
    name: { vi: "Khi bạn chọn “Giá thấp trước”", en: "When you choose “Lowest price first”" },
    criteria: ["price_low", "fixed"],
    note: null,
  },
  {
    key: "price_desc",
    name: { vi: "Khi bạn chọn “Giá cao trước”", en: "When you choose “Highest price first”" },
    criteria: ["price_high", "fixed"],
    note: null,
  },
]

/** What never moves goods up or down. */
export const NEVER_RANKED_BY: readonly Words[] = [
  {
    vi: "Tiền: không ai mua được chỗ đứng, chợ không bán quảng cáo.",
    en: "Money: nobody can pay for a place, and we sell no advertising.",
  },
  { vi: "Hoa hồng chợ thu của nhà bán.", en: "The commission that the market takes from a maker." },
  {
    vi: "Bạn là ai, từng xem gì, mua gì: ai cũng thấy cùng một thứ tự.",
    en: "Who you are, what you looked at or bought: everybody sees the same order.",
  },
]
