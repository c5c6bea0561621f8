import type { Locale, PaymentMethod } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { capitalized, countWord } from "../parcel/parcel-words"
import type { PaymentOffer } from "./chosen-payment"

type Reason = NonNullable<PaymentOffer["reason"]>
/** `limit` is written out, with its ₫. */
type ReasonWords = Record<Reason, (limit: string) => string>

const ours = (vi: string) => () => vi

const vi = {
  title: {
    cash_on_delivery: "Nhận hàng rồi trả",
    bank_transfer: "Chuyển khoản VietQR",
    card: "Thẻ",
  } satisfies Record<PaymentMethod, string>,
  how: {
    cash_on_delivery: "Mỗi kiện trả riêng cho người giao.",
    bank_transfer: "Đặt xong thì quét mã bằng ứng dụng ngân hàng.",
    card: "Đặt xong thì nhập thẻ, Stripe nhận tiền giúp chợ.",
  } satisfies Record<PaymentMethod, string>,
  hold: (time: string) => `Chợ giữ hàng ${time} chờ tiền về.`,
  minutes: (count: number) => `${count} phút`,
  hours: (count: number) => `${count} giờ`,
  off: {
    cash_on_delivery: {
      alcohol: ours("Giỏ có rượu, bia: phải trả trước."),
      over_limit: (limit) => `Mỗi kiện chỉ nhận tới ${limit}.`,
      under_limit: (limit) => `Mỗi kiện nhận từ ${limit}.`,
      empty: ours("Giỏ còn trống."),
      gift: ours("Quà tặng thì trả trước, để người nhận không phải trả gì."),
      not_set_up: ours("Chợ chưa mở lối này."),
      paused: ours("Có nhà làm tạm chưa nhận tiền khi giao. Bạn trả trước giúp."),
    },
    bank_transfer: {
      alcohol: ours("Giỏ có rượu, bia nên tạm khóa."),
      over_limit: (limit) => `Chuyển khoản nhận tới ${limit} một đơn.`,
      under_limit: (limit) => `Chuyển khoản nhận từ ${limit} một đơn.`,
      empty: ours("Giỏ còn trống."),
      gift: ours("Quà tặng chưa trả lối này được."),
      not_set_up: ours("Chợ chưa có tài khoản nhận tiền nên tạm khóa."),
      paused: ours("Lối này đang tạm nghỉ."),
    },
    card: {
      alcohol: ours("Giỏ có rượu, bia nên tạm khóa."),
      over_limit: (limit) => `Thẻ nhận tới ${limit} một đơn.`,
      under_limit: (limit) => `Thẻ nhận từ ${limit} một đơn.`,
      empty: ours("Giỏ còn trống."),
      gift: ours("Quà tặng chưa trả lối này được."),
      not_set_up: ours("Chợ chưa nối cổng thẻ nên tạm khóa."),
      paused: ours("Lối này đang tạm nghỉ."),
    },
  } satisfies Record<PaymentMethod, ReasonWords>,
  noWay: "Đơn này chưa có lối trả nào mở. Bạn sửa giỏ rồi đặt nhé.",
  once: (parcels: number, total: string) =>
    `${capitalized(countWord(parcels, "vi"))} kiện, trả tiền một lần: ${total}.`,
  confirm: {
    cash_on_delivery: "Đặt hàng, trả khi nhận",
    bank_transfer: "Đặt hàng, rồi chuyển khoản",
    card: "Đặt hàng, rồi trả bằng thẻ",
  } satisfies Record<PaymentMethod, string>,
  afterwards: {
    cash_on_delivery: "Đặt xong, từng nhà xác nhận kiện của mình. Kiện nào chưa gói thì bạn còn hủy được.",
    bank_transfer:
      "Đặt xong thì mã VietQR hiện ra. Tiền về là chợ báo từng nhà; kiện nào chưa gói thì bạn còn hủy được.",
    card: "Đặt xong thì tới bước nhập thẻ. Trả xong là chợ báo từng nhà; kiện nào chưa gói thì bạn còn hủy được.",
  } satisfies Record<PaymentMethod, string>,
}

export type PaymentMessages = typeof vi

const en: PaymentMessages = {
  title: { cash_on_delivery: "Pay on delivery", bank_transfer: "VietQR bank transfer", card: "Card" },
  how: {
    cash_on_delivery: "Each parcel is paid to its courier.",
    bank_transfer: "After ordering you scan a code with your bank's app.",
    card: "After ordering you enter your card; Stripe takes the payment for us.",
  },
  hold: (time) => `We hold the goods for ${time} while the money arrives.`,
  minutes: (count) => `${count} minutes`,
  hours: (count) => `${count} hours`,
  off: {
    cash_on_delivery: {
      alcohol: ours("There is alcohol in the basket: it is paid in advance."),
      over_limit: (limit) => `Up to ${limit} a parcel.`,
      under_limit: (limit) => `From ${limit} a parcel.`,
      empty: ours("The basket is empty."),
      gift: ours("A present is paid in advance, so that its receiver pays nothing."),
      not_set_up: ours("The market has not opened this way yet."),
      paused: ours("One of the makers takes no money at the door just now; please pay ahead."),
    },
    bank_transfer: {
      alcohol: ours("There is alcohol in the basket, so this is off."),
      over_limit: (limit) => `Transfers are for orders of up to ${limit}.`,
      under_limit: (limit) => `Transfers are for orders from ${limit}.`,
      empty: ours("The basket is empty."),
      gift: ours("A present cannot be paid this way yet."),
      not_set_up: ours("The market has no account for transfers yet, so this is off."),
      paused: ours("This way is resting just now."),
    },
    card: {
      alcohol: ours("There is alcohol in the basket, so this is off."),
      over_limit: (limit) => `Cards are for orders of up to ${limit}.`,
      under_limit: (limit) => `Cards are for orders from ${limit}.`,
      empty: ours("The basket is empty."),
      gift: ours("A present cannot be paid this way yet."),
      not_set_up: ours("The market has no card gateway yet, so this is off."),
      paused: ours("This way is resting just now."),
    },
  },
  noWay: "No way to pay is open for this order. Please change the basket.",
  once: (parcels, total) =>
    `${capitalized(countWord(parcels, "en"))} ${parcels === 1 ? "parcel" : "parcels"}, one payment: ${total}.`,
  confirm: {
    cash_on_delivery: "Order, pay on delivery",
    bank_transfer: "Order, then transfer",
    card: "Order, then pay by card",
  },
  afterwards: {
    cash_on_delivery: "Each maker then confirms its own parcel. Until it is packed you can still cancel it.",
    bank_transfer:
      "The VietQR code comes next. Once the money is in we tell each maker; until a parcel is packed you can still cancel it.",
    card: "Your card comes next. Once it is paid we tell each maker; until a parcel is packed you can still cancel it.",
  },
}

export const paymentMessages = { vi, en }

/** "60 phút", "24 giờ": how long goods are held, said in hours from two hours on. */
export function holdWords(minutes: number, locale: Locale): string {
  const words = paymentMessages[locale]
  return minutes >= 120 && minutes % 60 === 0 ? words.hours(minutes / 60) : words.minutes(minutes)
}

/** Under the name of a way to pay: how it goes and how long goods are held, or why it is off. */
export function offerWords({ id, available, reason, limit, holdMinutes }: PaymentOffer, locale: Locale): string {
  const words = paymentMessages[locale]
  if (!available) return words.off[id][reason ?? "not_set_up"](formatDong(limit ?? 0, locale))
  return [words.how[id], holdMinutes && words.hold(holdWords(holdMinutes, locale))].filter(Boolean).join(" ")
}
