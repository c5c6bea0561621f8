import type { ShopKind } from "../../modules/message/kinds"
import type { ShopFactsOf, ShopNews } from "./shop-facts"

const SHOP = { shopName: "Hợp tác xã lúa gạo Đức Thọ" }
const PARCEL = { ...SHOP, code: "7Q2M-9XWD", goods: "2 × Gạo ngọc đỏ hương dứa, 1 × Nếp cái hoa vàng" }
const LISTING = { ...SHOP, productName: "Gạo ngọc đỏ hương dứa", reason: "Ảnh mờ, chưa đọc được nhãn." }
const WORDS = { ...SHOP, text: "Giấy an toàn thực phẩm đã hết hạn." }
const DOSSIER = { ...SHOP, productName: "Gạo ngọc đỏ hương dứa", code: "HS-7Q2M-9XWD" }
const DUE = "2026-11-23T07:05:00.000Z"

const FACTS: { [Kind in ShopKind]: ShopFactsOf[Kind] } = {
  parcel_new: { ...PARCEL, confirmBy: DUE },
  parcel_reminder: { ...PARCEL, confirmBy: DUE },
  parcel_cancelled: PARCEL,
  parcel_problem: PARCEL,
  return_opened: { ...PARCEL, answerBy: DUE },
  producer_approved: { ...SHOP, text: null },
  producer_more_wanted: WORDS,
  producer_suspended: WORDS,
  bank_account_changed: { ...SHOP, bank: "Agribank •••• 4321" },
  listing_accepted: LISTING,
  listing_refused: LISTING,
  listing_more_wanted: LISTING,
  paid_out: {
    ...SHOP,
    ...{ amount: 12_345_000, bankName: "Agribank", accountMasked: "•••• 4321", memo: "CHO XA KY 11", reference: "FT1" },
  },
  debt_limit: { ...SHOP, debt: 2_150_000, limit: 2_000_000 },
  dossier_returned: { ...DOSSIER, text: "Thiếu bản đồ vùng trồng." },
  dossier_forwarded: DOSSIER,
  dossier_more_wanted: { ...DOSSIER, text: "Xin phiếu kiểm nghiệm trong 12 tháng." },
  dossier_awarded: { ...DOSSIER, stars: 4 },
  dossier_not_awarded: { ...DOSSIER, text: "Nguyên liệu chưa rõ nguồn gốc." },
  certificate_expiring: {
    ...SHOP,
    certificates: [{ productName: DOSSIER.productName, until: "2027-05-23", closesOn: "2027-01-24" }],
  },
  certificate_revoked: { ...SHOP, productName: DOSSIER.productName, text: "Ngừng sản xuất." },
}

/** News for a shop that is made up, for the previews. */
export const sampleNews = (kind: ShopKind): ShopNews => ({ kind, facts: FACTS[kind] }) as ShopNews
