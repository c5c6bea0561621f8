import type { Locale, Problem } from "@ocop/contract"

type ProblemCode = NonNullable<Problem["code"]> | "network" | "unknown"

const vi: Record<ProblemCode, string> = {
  invalid_fields: "Còn ô chưa đúng, bạn xem lại giúp.",
  total_changed: "Giá vừa đổi. Bạn xem lại tổng mới rồi đặt.",
  out_of_stock: "Món này không còn đủ số bạn chọn. Bớt lại một chút nhé.",
  not_for_sale: "Món này hiện không bán nữa.",
  maker_resting: "Nhà làm món này đang nghỉ, chưa nhận đơn. Ngày mở lại có ở quầy của nhà làm.",
  limit_quantity: "Mỗi món chỉ đặt được một số lượng nhất định một lần. Bớt lại một chút nhé.",
  limit_open_orders: "Số điện thoại này đang có nhiều đơn chưa nhận. Nhận bớt rồi đặt tiếp nhé.",
  limit_value: "Số điện thoại hoặc địa chỉ này đang giữ nhiều hàng chưa nhận. Nhận bớt rồi đặt tiếp nhé.",
  cash_not_allowed: "Giỏ này không đặt được theo lối nhận hàng rồi trả.",
  pay_ahead: "Với số điện thoại này chợ nhận đơn trả trước. Bạn chọn chuyển khoản hoặc thẻ giúp.",
  payment_unavailable: "Lối trả này đang tạm nghỉ. Bạn chọn lối khác giúp.",
  voucher_refused: "Mã này không dùng được cho giỏ này.",
  voucher_used_up: "Mã này vừa hết lượt dùng.",
  terms_required: "Bạn đọc và đánh dấu đồng ý điều khoản mua hàng rồi đặt.",
  shop_closed: "Chợ chưa mở bán: người vận hành còn đang hoàn tất giấy tờ.",
  wrong_credentials: "Số điện thoại, e-mail hoặc mật khẩu chưa đúng.",
  account_exists: "Đã có tài khoản dùng số điện thoại hoặc e-mail này.",
  code_wrong: "Mã chưa đúng hoặc đã hết hạn.",
  file_refused: "Tệp này chợ chưa nhận được. Bạn gửi ảnh khác giúp.",
  not_allowed_now: "Lúc này chưa làm việc này được.",
  age_required: "Giỏ có rượu, bia: cần bạn xác nhận đủ 18 tuổi.",
  shipping_missing: "Có kiện chưa chọn cách gửi.",
  basket_empty: "Giỏ còn trống.",
  basket_gone: "Giỏ này không còn nữa.",
  too_many_requests: "Bấm hơi nhanh, đợi một phút rồi thử lại.",
  try_again: "Chợ đang bận, thử lại sau ít phút.",
  network: "Mạng chập chờn, chưa tới được chợ. Thử lại nhé.",
  unknown: "Chợ đang trục trặc, thử lại sau ít phút.",
}

const en: typeof vi = {
  invalid_fields: "Something is not filled in right; please look again.",
  total_changed: "A price has just changed. Please look at the new total, then order.",
  out_of_stock: "There is not enough of this left. Please take a little less.",
  not_for_sale: "This is no longer for sale.",
  maker_resting: "The maker of this is resting and takes no orders. Its stall says when it opens again.",
  limit_quantity: "There is a limit per item in one order. Please take a little less.",
  limit_open_orders: "This phone number has several orders on the way. Please receive some first.",
  limit_value: "A lot is already reserved for this phone number or address. Please receive some first.",
  cash_not_allowed: "This basket cannot be paid for on delivery.",
  pay_ahead: "With this phone number orders are paid ahead. Please choose a transfer or a card.",
  payment_unavailable: "This way to pay is closed just now. Please choose another.",
  voucher_refused: "This code cannot be used for this basket.",
  voucher_used_up: "This code has just been used up.",
  terms_required: "Please read and tick the terms of sale, then order.",
  shop_closed: "The market is not open for orders yet: its operator is still completing its papers.",
  wrong_credentials: "The phone number, e-mail or password is not right.",
  account_exists: "There is an account with this phone number or e-mail already.",
  code_wrong: "The code is wrong or has expired.",
  file_refused: "We cannot take this file. Please send another picture.",
  not_allowed_now: "This cannot be done just now.",
  age_required: "There is alcohol in the basket: please confirm that you are 18 or over.",
  shipping_missing: "A parcel has no way of sending chosen.",
  basket_empty: "The basket is empty.",
  basket_gone: "This basket is no longer there.",
  too_many_requests: "That was a little fast; wait a minute and try again.",
  try_again: "The market is busy; please try again in a few minutes.",
  network: "The connection dropped before we were reached. Please try again.",
  unknown: "Something went wrong on our side; please try again in a few minutes.",
}

const messages = { vi, en }

/** What a refusal means to the person, in one sentence. `status` 0 is a lost network. */
export function problemText(locale: Locale, problem: { status: number; problem: Problem }): string {
  if (problem.status === 0) return messages[locale].network
  return messages[locale][problem.problem.code ?? "unknown"]
}
