import type { Words } from "../law/words"
import { type Change, readableValue } from "./changes"

const said = (vi: string, en: string): Words => ({ vi, en })

/** What a change is about, by the name it is kept under. */
const FIELDS: Readonly<Record<string, Words>> = {
  accountName: said("Tên tài khoản", "Account name"),
  accountNumber: said("Số tài khoản", "Account number"),
  address: said("Địa chỉ", "Address"),
  amount: said("Số tiền", "Amount"),
  bankBin: said("Ngân hàng", "Bank"),
  basisPoints: said("Phí (phần vạn)", "Rate (basis points)"),
  by: said("Cách", "By"),
  bytes: said("Dung lượng", "Size"),
  cashHeldBy: said("Người giữ tiền mặt", "Who holds the cash"),
  communeCode: said("Xã", "Commune"),
  entries: said("Số bút toán", "Entries"),
  from: said("Từ", "From"),
  goodsBack: said("Khách gửi hàng về", "Goods come back"),
  ground: said("Căn cứ", "Ground"),
  isPaused: said("Tạm nghỉ bán", "Paused"),
  kind: said("Loại", "Kind"),
  leadTimeDays: said("Số ngày làm hàng", "Days to get ready"),
  legalName: said("Tên pháp lý", "Legal name"),
  minutes: said("Mã dùng được (phút)", "Good for (minutes)"),
  name: said("Tên", "Name"),
  note: said("Ghi chú", "Note"),
  number: said("Số", "Number"),
  outcome: said("Cách giải quyết", "Outcome"),
  payouts: said("Số khoản trả", "Payouts"),
  percent: said("Phần trăm", "Percent"),
  phone: said("Điện thoại", "Phone"),
  price: said("Giá", "Price"),
  producerType: said("Loại nhà làm", "Kind of producer"),
  publicPhone: said("Điện thoại cho khách", "Phone for buyers"),
  quantity: said("Số lượng", "Quantity"),
  reason: said("Lý do", "Reason"),
  reference: said("Mã ngân hàng", "Bank reference"),
  representative: said("Người đại diện", "Representative"),
  role: said("Việc", "Role"),
  samples: said("Số mẫu", "Samples"),
  stars: said("Số sao", "Stars"),
  state: said("Tình trạng", "State"),
  status: said("Tình trạng", "State"),
  stock: said("Còn", "In stock"),
  taxCode: said("Mã số thuế", "Tax code"),
  template: said("Mẫu tệp", "Template"),
  text: said("Lời", "Words"),
  through: said("Tính tới hết ngày", "Through"),
  title: said("Tên giấy", "Title"),
  to: said("Tới", "To"),
  total: said("Tổng", "Total"),
  transfers: said("Số lệnh chuyển", "Transfers"),
  type: said("Loại", "Kind"),
  until: said("Tới", "Until"),
  validFrom: said("Áp dụng từ", "From"),
  validUntil: said("Có hạn tới", "Valid until"),
  version: said("Lần gửi", "Version"),
  wanted: said("Cần thêm", "Wanted"),
}

/** Values that are codes; whatever has no words here is told as it is. */
const VALUES: Readonly<Record<string, Words>> = {
  true: said("có", "yes"),
  false: said("không", "no"),
  owner: said("chủ quầy", "owner"),
  manager: said("quản lý", "manager"),
  packer: said("gói hàng", "packer"),
  link: said("đường dẫn", "link"),
  mail: said("thư", "letter"),
  recorded: said("có trong danh sách", "on the list"),
  draft: said("đang soạn", "draft"),
  submitted: said("chờ duyệt", "waits for approval"),
  more_wanted: said("cần thêm", "more wanted"),
  approved: said("đang bán", "selling"),
  suspended: said("tạm ngưng", "suspended"),
  placed: said("chờ nhận", "to confirm"),
  confirmed: said("đã xác nhận", "confirmed"),
  packed: said("đã gói", "packed"),
  shipped: said("đang trên đường", "on the way"),
  delivered: said("đã giao", "delivered"),
  undeliverable: said("không giao được", "not delivered"),
  cancelled: said("đã hủy", "cancelled"),
  returned: said("đã trả về", "returned"),
  made: said("đang chuyển", "under way"),
  failed: said("không thành", "failed"),
  open: said("chờ trả lời", "waits for an answer"),
  escalated: said("chờ chợ quyết", "waits for the market"),
  awaiting_goods: said("chờ hàng về", "waits for the goods"),
  replacing: said("gửi món thay", "to be replaced"),
  refused: said("từ chối", "refused"),
  settled: said("đã xong", "settled"),
  refund: said("trả lại tiền", "refund"),
  part_refund: said("trả lại một phần", "part refund"),
  replacement: said("gửi món thay", "replacement"),
  refusal: said("từ chối", "refusal"),
  new: said("món mới", "new goods"),
  change: said("sửa món", "a change"),
  claim: said("nhận món đã có sao", "a claim"),
  producer: said("nhà làm", "the producer"),
  carrier: said("đơn vị giao hàng", "the carrier"),
  operator: said("chợ", "the market"),
}

const lookUp = (table: Readonly<Record<string, Words>>, code: string, locale: "vi" | "en"): string | undefined =>
  Object.hasOwn(table, code) ? table[code]?.[locale] : undefined

/** What a change is about in words: "role" → "Việc". A field that nobody worded keeps its name. */
export const fieldWords = (field: string, locale: "vi" | "en"): string => lookUp(FIELDS, field, locale) ?? field

/** A value of a change in words: codes by their name ("packer" → "gói hàng"), the rest as `readableValue` tells it. */
export const valueWords = (value: NonNullable<Change["after"]>, locale: "vi" | "en"): string =>
  (typeof value === "number" ? undefined : lookUp(VALUES, String(value), locale)) ?? readableValue(value, locale)
