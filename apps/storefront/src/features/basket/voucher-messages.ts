import type { BasketVoucher } from "@ocop/contract"

type Why = NonNullable<BasketVoucher["problem"]>

const vi = {
  ask: "Mã giảm giá",
  use: "Dùng mã",
  using: "Đang xem…",
  applied: (code: string, sum: string) => `Mã ${code} giảm ${sum}.`,
  entered: (code: string) => `Đã ghi mã ${code}.`,
  drop: "Bỏ mã",
  dropOf: (code: string) => `Bỏ mã ${code}`,
  missing: "Bạn ghi mã vào ô này đã.",
  tooMany: "Mỗi giỏ dùng được ba mã. Bỏ bớt một mã rồi thêm mã này nhé.",
  why: {
    unknown: "Chợ không có mã này. Bạn xem lại từng chữ giúp.",
    expired: "Mã này chưa tới ngày dùng hoặc đã hết hạn.",
    used_up: "Mã này đã có người dùng hết lượt.",
    below_minimum: "Giỏ chưa đủ tiền hàng để dùng mã này. Thêm món là mã tự giảm.",
    other_goods: "Mã này dành cho món khác, trong giỏ chưa có món đó.",
  } satisfies Record<Why, string>,
  discount: "Mã giảm giá",
  parcelDiscount: "Mã giảm",
}

const en: typeof vi = {
  ask: "Voucher code",
  use: "Use it",
  using: "Looking…",
  applied: (code, sum) => `${code} takes off ${sum}.`,
  entered: (code) => `${code} is noted.`,
  drop: "Remove",
  dropOf: (code) => `Remove ${code}`,
  missing: "Write the code here first.",
  tooMany: "A basket takes three codes. Remove one to add this.",
  why: {
    unknown: "There is no such code. Please check every letter.",
    expired: "This code has not begun yet, or is over.",
    used_up: "Others have used this code up.",
    below_minimum: "The goods do not reach this code's minimum yet. Add something and it counts by itself.",
    other_goods: "This code is for other goods, and none of them is in the basket.",
  },
  discount: "Vouchers",
  parcelDiscount: "Voucher",
}

export const voucherMessages = { vi, en }
