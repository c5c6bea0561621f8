import type { OrderPage, Parcel, PaymentRequest } from "@ocop/contract"
import { expect, test } from "vitest"
import { cancelMoneyWords, nextWords, stepsDone } from "./next-words"

const parcel = (changes: Partial<Parcel> = {}): Parcel => ({
  id: "p",
  number: 1,
  code: "7Q2M-9XWD",
  state: "placed",
  producer: { id: "m", handle: "m", name: "Nhà", type: null },
  placeName: "Hà Tĩnh",
  lines: [],
  goods: 100_000,
  shipping: 20_000,
  discount: 0,
  total: 120_000,
  shippingKind: "standard",
  arrives: { from: "2026-11-26", to: "2026-11-28" },
  carrier: null,
  trackingCode: null,
  trackingUrl: null,
  parts: [],
  due: changes.total ?? 120_000,
  confirmBy: null,
  isLate: false,
  cashDue: 0,
  refunded: 0,
  cancellable: true,
  invoiceFile: null,
  reports: [],
  history: [],
  ...changes,
})
const request = (changes: Partial<PaymentRequest> = {}): PaymentRequest => ({
  method: "bank_transfer",
  state: "waiting",
  amount: 300_000,
  dueAt: "2026-11-22T07:05:00.000Z",
  paidAt: null,
  inQuestion: 0,
  refunded: 0,
  transfer: null,
  card: null,
  ...changes,
})
const order = (paymentRequest: PaymentRequest | null = null): OrderPage => ({
  number: "K7M2-9QXD",
  placedAt: "2026-11-22T02:00:00.000Z",
  name: "Hoa",
  phone: "0912345678",
  email: null,
  address: "Hà Tĩnh",
  note: null,
  payment: paymentRequest?.method ?? "cash_on_delivery",
  paymentRequest,
  gift: null,
  invoice: null,
  parcels: [],
  goods: 0,
  shipping: 0,
  discount: 0,
  total: 0,
})
const plain = (text: string | null) => text?.replace(/\u00a0/g, " ") ?? null

test("a parcel that waits for its money says what the money starts; until when is said once, where it is paid", () =>
  expect(nextWords(parcel({ state: "awaiting_payment" }), order(request()), "vi")).toBe("Tiền vào là chợ báo nhà làm."))

test("a parcel under way says when it comes, or that it is fetched", () => {
  expect(nextWords(parcel({ state: "confirmed" }), order(), "vi")).toBe(
    "Nhà làm đang gói hàng. Tới khoảng 26 đến 28/11.",
  )
  expect(nextWords(parcel({ state: "packed", shippingKind: "pickup", arrives: null }), order(), "vi")).toBe(
    "Hàng đã gói, bạn tới lấy được rồi. Bạn tới lấy tại nhà làm.",
  )
})

test.each([
  ["cash", order(), {}, "Kiện này không giao nữa, bạn không phải trả gì."],
  ["not paid yet", order(request()), {}, "Kiện này không giao nữa, tiền phải trả đã bớt đi."],
  ["lapsed", order(request({ state: "lapsed" })), {}, "Quá giờ giữ hàng mà chưa có tiền nên kiện tự hủy."],
  [
    "paid",
    order(request({ state: "paid" })),
    { refunded: 120_000 },
    "Kiện này không giao nữa. 120.000 ₫ đã trả lại, hoặc đang trên đường về với bạn.",
  ],
])("a cancelled parcel, %s, says what became of its money", (_, page, changes, words) =>
  expect(plain(nextWords(parcel({ state: "cancelled", ...changes }), page, "vi"))).toBe(words),
)

test("before a parcel is cancelled it is said what happens to the money", () => {
  const said = (paymentRequest: PaymentRequest | null, total = 120_000) =>
    plain(cancelMoneyWords(parcel({ total }), order(paymentRequest), "vi"))
  expect(said(null)).toBeNull()
  expect(said(request())).toBe("Số tiền phải trả sẽ còn 180.000 ₫ và mã chuyển khoản đổi theo.")
  expect(said(request({ method: "card" }))).toBe("Số tiền phải trả sẽ còn 180.000 ₫.")
  expect(said(request(), 300_000)).toBe("Đây là kiện cuối cùng: hủy rồi thì không còn gì phải trả.")
  expect(said(request({ state: "paid" }))).toContain("Chợ chuyển 120.000 ₫ về tài khoản")
  expect(said(request({ state: "paid", method: "card" }))).toContain("120.000 ₫ về lại thẻ")
})

test("steps are counted for parcels that go on", () => {
  expect(stepsDone({ state: "awaiting_payment" })).toBe(0)
  expect(stepsDone({ state: "delivered" })).toBe(5)
  expect(stepsDone({ state: "cancelled" })).toBeNull()
})
