import type { LawText } from "../law-text"

export const payment: LawText = {
  vi: `
Bạn đặt trước, trả sau khi đặt. Giỏ hàng chỉ hiện những lối trả dùng được cho đơn của bạn; lối nào không dùng được thì ghi rõ vì sao.

## Tiền mặt lúc nhận

- Trả cho người giao, từng kiện một, đúng số ghi trên kiện.
- Mỗi kiện không quá {cashMax}. Rượu bia và quà gửi người khác không trả theo lối này.

## Chuyển khoản bằng mã VietQR

- Sau khi đặt, trang đơn hiện mã QR, số tài khoản, số tiền và nội dung. Nội dung là mã riêng của đơn, bạn giữ nguyên giúp.
- Hàng được giữ {transferHold}. Tiền vào là trang đơn tự đổi. Quá giờ mà tiền chưa vào, đơn tự hủy và hàng về lại quầy.
- Chuyển thiếu, thừa, trễ hay hai lần: tiền không mất. Người vận hành thấy khoản đó và liên hệ để nhận, trả lại hoặc hỏi bạn.
- Hủy bớt kiện trước khi trả thì số tiền và mã QR đổi theo. Hãy quét mã mới.

## Thẻ

- Thẻ quốc tế qua Stripe. Chợ không thấy số thẻ của bạn. Hàng được giữ {cardHold}.
- Ngân hàng từ chối thì tiền chưa bị trừ; bạn thử lại hoặc đổi cách trả.
- Lối này tắt khi chợ chưa nối cổng thẻ.

## Trả lại tiền

Kiện bị hủy, không giao được hoặc được trả hàng: chợ trả lại phần tiền của kiện đó trong {refundDays} ngày làm việc, về đúng lối bạn đã trả. Thẻ có thể lâu hơn vài ngày tùy ngân hàng.

## Hóa đơn

Cần hóa đơn giá trị gia tăng, bạn ghi tên công ty, mã số thuế và e-mail ở trang đơn; nhà làm của từng kiện xuất hóa đơn cho bạn.
`,
  en: `
You order first and pay after. The basket offers only the ways that fit your order, and says why one does not.

## Cash at the door

- Paid to the courier, parcel by parcel, exactly what is written on it.
- At most {cashMax} for one parcel. Not for alcohol or presents sent to somebody else.

## Bank transfer with VietQR

- After ordering, the order's page shows a QR code, the account, the sum and the wording. The wording is your order's own code; please leave it as it is.
- The goods are held for {transferHold}. The page changes by itself once the money arrives. If it has not arrived by then, the order is cancelled and the goods go back on sale.
- Too little, too much, too late or twice: the money is not lost. The operator sees it and will accept it, send it back or ask you.
- When you cancel a parcel before paying, sum and QR code change. Please scan the new one.

## Card

- International cards through Stripe. The market never sees the number. The goods are held for {cardHold}.
- If the bank declines, nothing was taken; try again or pay another way.
- This way is off while the market has no card gateway.

## Money back

For a parcel that is cancelled, cannot be delivered or was returned, its money goes back within {refundDays} working days, the way it was paid. With cards the bank may take some days more.

## Invoices

If you need a VAT invoice, enter company, tax code and e-mail on the order's page; the maker of each parcel issues it.
`,
}
