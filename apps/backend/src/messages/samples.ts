import type { OrderPage, Parcel, ParcelPart, PaymentRequest } from "@ocop/contract"
import { KINDS, type Kind, type OrderKind, type SecretKind, SHOP_KINDS, type ShopKind } from "../modules/message/kinds"
import {
  type Composed,
  composeAccountMessage,
  composeOperatorMessage,
  composeOrderMessage,
  composeSecretMessage,
  composeShopMessage,
} from "./compose"
import { filled, filledHtml, orderAddress } from "./fill"
import type { OrderFacts } from "./letters/facts"
import type { Market } from "./letters/market"
import { sampleNews } from "./to-members/shop-samples"

export interface Preview extends Composed {
  kind: Kind
  locale: "vi" | "en"
}

/** Every message in both languages, about an order that is made up. */
export const previews = (market: Market): Preview[] =>
  KINDS.flatMap((kind) => (["vi", "en"] as const).map((locale) => previewOf(kind, locale, market)))

function previewOf(kind: Kind, locale: "vi" | "en", market: Market): Preview {
  const composed =
    kind === "code" || kind === "password_reset" || kind === "shop_invitation"
      ? composeSecretMessage(kind, locale, { market, minutes: MINUTES[kind], invitation: INVITATION })
      : isShopKind(kind)
        ? composeShopMessage(sampleNews(kind), locale, { market, name: "Lê Văn Đạt", link: `${market.url}/quay` })
        : kind === "parcel_unconfirmed"
          ? composeOperatorMessage(kind, { ...UNCONFIRMED, link: `${market.url}/app` }, market)
          : kind === "contact_changed"
            ? composeAccountMessage(kind, locale, { ...NEW_CONTACT, market })
            : composeOrderMessage(kind, sampleFacts(kind, locale), market)
  const secrets = {
    orderLink: orderAddress("vi-du-khong-mo-duoc", locale),
    secret: kind === "code" ? "481 206" : `${market.url}/vi-du-khong-mo-duoc`,
  }
  return {
    kind,
    locale,
    subject: composed.subject,
    text: filled(composed.text, secrets),
    html: filledHtml(composed.html, secrets),
    short: filled(composed.short, secrets),
  }
}

const isShopKind = (kind: Kind): kind is ShopKind => SHOP_KINDS.some((known) => known === kind)
const NEW_CONTACT = { contact: "09••••••78", kind: "phone", isReplaced: false } as const
const UNCONFIRMED = {
  ...{ shopName: "Hợp tác xã lúa gạo Đức Thọ", shopPhone: "0912 345 678", code: "7Q2M-9XWD" },
  ...{ goods: "2 × Gạo ngọc đỏ hương dứa", waited: "24 giờ" },
}
const MINUTES: Record<SecretKind, number> = { code: 10, password_reset: 15, shop_invitation: 7 * 1440 }
const INVITATION = { shop: "Hợp tác xã lúa gạo Đức Thọ", inviter: "Lê Văn Đạt" }
const MOMENT = "2026-11-22T07:05:00.000Z"
const DUE = "2026-11-23T07:05:00.000Z"

const parcels: [Parcel, Parcel] = [
  parcel(1, "Hợp tác xã lúa gạo Đức Thọ", "Xã Đức Thọ, Hà Tĩnh", "Gạo ngọc đỏ hương dứa", "túi 2 kg", 92_000, 38_000),
  parcel(2, "Cơ sở nước mắm Lê Gia", "Xã Hoằng Thanh, Thanh Hóa", "Nước mắm cốt", "chai 500 ml", 86_000, 38_000),
]

function parcel(
  number: number,
  maker: string,
  placeName: string,
  title: string,
  pack: string,
  unitPrice: number,
  shipping: number,
): Parcel {
  const goods = unitPrice * 2
  return {
    id: `porder_${number}`,
    code: `7Q2M-9XW${number}`,
    number,
    state: "placed",
    producer: { id: `producer_${number}`, handle: "vi-du", name: maker, type: "cooperative" },
    placeName,
    lines: [
      {
        variantId: `variant_${number}`,
        title,
        pack: { vi: pack, en: pack.replace("túi", "bag of").replace("chai", "bottle of") },
        handle: "vi-du",
        illustration: "rice",
        photo: null,
        quantity: 2,
        declined: 0,
        unitPrice,
        total: goods,
      },
    ],
    goods,
    shipping,
    discount: 0,
    total: goods + shipping,
    parts: [],
    due: goods + shipping,
    confirmBy: null,
    isLate: false,
    shippingKind: "standard",
    arrives: { from: "2026-11-25", to: "2026-11-27" },
    carrier: "Bưu điện",
    trackingCode: "VN123456789",
    trackingUrl: "https://example.com/tra-cuu/VN123456789",
    cashDue: goods + shipping,
    refunded: 0,
    cancellable: true,
    invoiceFile: null,
    reports: [],
    history: [],
  }
}

const TOTAL = parcels[0].total + parcels[1].total
const request: PaymentRequest = {
  method: "bank_transfer",
  state: "waiting",
  amount: TOTAL,
  dueAt: DUE,
  paidAt: null,
  inQuestion: 200_000,
  refunded: 0,
  transfer: {
    bankBin: "970415",
    bankName: "VietinBank",
    accountNumber: "0000000000",
    accountName: "TAI KHOAN MAU",
    memo: "CX7K2M9QXD41",
    qr: "",
    qrSvg: "",
    sample: true,
  },
  card: null,
}

/** Cash on delivery for what only such an order can say; a transfer for everything about money ahead. */
const OF_CASH: readonly OrderKind[] = ["order_placed", "declined", "shipped", "ready_for_pickup", "undeliverable"]
const STATES: Partial<Record<OrderKind, PaymentRequest["state"]>> = {
  paid: "paid",
  refunded: "paid",
  cancelled: "paid",
  problem_answered: "paid",
  return_answered: "paid",
  payment_lapsed: "lapsed",
}

function sampleFacts(kind: OrderKind, locale: "vi" | "en"): OrderFacts {
  const [first, second] = parcels
  const isCash = OF_CASH.includes(kind)
  const state = STATES[kind] ?? "waiting"
  const told = { ...second, ...(kind === "cancelled" && { state: "cancelled" as const }) }
  return {
    locale,
    order: {
      ...PERSON,
      payment: isCash ? "cash_on_delivery" : "bank_transfer",
      paymentRequest: isCash ? null : { ...request, state, paidAt: state === "paid" ? MOMENT : null },
      parcels: [first, told],
    },
    parcel: told,
    part: kind === "declined" ? PART : null,
    reason: kind === "cancelled" || kind === "declined" ? "Mẻ này vừa hết hàng" : "no_answer",
    report: REPORT,
    returnCase: kind === "return_answered" ? RETURN_CASE : null,
    sentBack: told.total,
  }
}

const PART: ParcelPart = {
  id: "prefund_1",
  kind: "declined",
  lines: [{ title: "Mật ong rừng Vũ Quang", quantity: 1 }],
  amount: 89_000,
  way: "less_cash",
  at: MOMENT,
  reason: "Mẻ này vừa hết hàng",
}

const RETURN_CASE: OrderFacts["returnCase"] = {
  id: "rcase_1",
  state: "refused",
  kind: "damaged",
  wish: "refund",
  text: "Chai nước mắm nứt nắp, chảy ra ngoài.",
  lines: [{ lineId: "poline_1", title: "Nước mắm cốt", pack: { vi: "chai 500 ml", en: "500 ml bottle" }, quantity: 1 }],
  photos: 1,
  worth: 86_000,
  openedAt: MOMENT,
  answerBy: "2026-11-25",
  wasEscalated: false,
  answer: {
    by: "shop",
    outcome: "refusal",
    amount: null,
    goodsBack: false,
    text: "Ảnh cho thấy nắp còn nguyên, bạn chụp giúp chỗ nứt nhé.",
    at: DUE,
  },
  sendTo: null,
  goods: null,
  refunded: null,
  replacement: null,
  canWithdraw: true,
  appealUntil: "2026-11-30",
  history: [
    { state: "open", at: MOMENT },
    { state: "refused", at: DUE },
  ],
}

const PERSON: Omit<OrderPage, "payment" | "paymentRequest" | "parcels"> = {
  number: "K7M2-9QXD",
  placedAt: MOMENT,
  name: "Nguyễn Thị Hoa",
  phone: "0912345678",
  email: "hoa@example.com",
  address: "Thôn Yên Lợi, Xã Tiên Điền, Hà Tĩnh",
  note: null,
  gift: null,
  invoice: null,
  goods: parcels[0].goods + parcels[1].goods,
  shipping: parcels[0].shipping + parcels[1].shipping,
  discount: 0,
  total: TOTAL,
}

const REPORT: OrderFacts["report"] = {
  id: "report_1",
  kind: "damaged",
  text: "Một chai bị nứt nắp, mắm chảy ra hộp.",
  photos: 1,
  state: "answered",
  answer: "Chợ xin lỗi bạn. Nhà làm gửi lại một chai mới trong hai ngày tới, bạn không phải trả gì.",
  at: MOMENT,
  answeredAt: MOMENT,
}
