import type { LawText } from "../law-text"

/** The terms of sale that a buyer agrees to (Consumer Law 19/2023/QH15, contracts at a distance). */
export const terms: LawText = {
  vi: `
Đây là điều bạn đồng ý khi đặt hàng ở {shop}. Bản này mang số {termsVersion}. Đơn của bạn ghi lại bạn đã đồng ý bản nào và lúc nào.

## 1. Bạn mua của ai

Bên bán là nhà làm ghi trên từng kiện. Giỏ có hàng của ba nhà thì thành ba kiện, ba bên bán, bạn trả tiền một lần. {operator} vận hành chợ và thu hộ tiền.

## 2. Giá và phí

- Giá tính bằng đồng, đã gồm thuế. Phí giao của từng kiện hiện ra trước khi bạn đặt.
- Số tiền ở bước xem lại là toàn bộ số phải trả. Giá đổi trong lúc bạn đặt thì chợ dừng lại và hỏi bạn trước.

## 3. Khi nào hợp đồng có hiệu lực

Khi bạn bấm đặt hàng và chợ hiện trang đơn với số đơn. Bản hợp đồng tải về ở trang đơn. Nhà làm hết hàng thật thì báo hủy và tiền về lại bạn.

## 4. Trả tiền

Bạn trả tiền mặt lúc nhận, chuyển khoản, hoặc thẻ, tùy giỏ hàng. Chuyển khoản thì hàng được giữ {transferHold}; thẻ thì {cardHold}. Quá lúc đó mà tiền chưa vào, đơn tự hủy và hàng về lại quầy.

## 5. Giao hàng

Ngày tới ghi trên từng kiện là ngày dự kiến. Trễ quá 7 ngày so với ngày cuối thì bạn được hủy kiện và lấy lại tiền, dù hàng đã gửi.

## 6. Hủy và đổi ý

- Kiện chưa đóng gói: hủy ngay trên trang đơn, không mất gì.
- Hàng sai, hư, thiếu, hoặc khác điều chợ ghi: bạn trả lại và lấy lại tiền. Cách làm ở trang Giao hàng và đổi trả.
- Nếu chợ hoặc nhà làm cho bạn thông tin sai hay thiếu về món hàng, bạn được đơn phương chấm dứt hợp đồng trong 30 ngày theo luật.

## 7. Rượu, bia

Chỉ bán cho người đủ 18 tuổi. Người giao được xem giấy tờ và không giao cho trẻ em.

## 8. Trách nhiệm

Không câu nào ở đây lấy bớt quyền mà Luật Bảo vệ quyền lợi người tiêu dùng cho bạn. Chợ và nhà làm không chịu trách nhiệm cho chậm trễ do thiên tai, dịch bệnh, lệnh của Nhà nước, nhưng vẫn trả lại tiền kiện không giao được.

## 9. Khiếu nại và luật áp dụng

Cách khiếu nại ở trang Khiếu nại. Áp dụng luật Việt Nam. Bản tiếng Anh để tiện đọc; khi hai bản khác nhau, bản tiếng Việt được dùng.

## 10. Bản mới

Chợ sửa điều khoản thì đổi số bản. Đơn cũ giữ bản cũ.
`,
  en: `
This is what you agree to when you order at {shop}. It is version {termsVersion}. Your order records which version you agreed to, and when.

## 1. Who you buy from

The seller is the maker named on each parcel. A basket from three makers becomes three parcels from three sellers, with one payment. {operator} runs the market and collects the money for them.

## 2. Prices and fees

- Prices are in Vietnamese đồng and include tax. The delivery fee of every parcel is shown before you order.
- The sum on the last screen is everything you pay. If a price changes while you order, we stop and ask you first.

## 3. When the contract is made

When you press order and the order's page appears with its number. The contract can be downloaded there. If a maker truly has no goods left, the parcel is cancelled and your money goes back.

## 4. Paying

You pay in cash at the door, by bank transfer or by card, as the basket allows. For a transfer the goods are held for {transferHold}, for a card {cardHold}. If the money has not arrived by then, the order is cancelled by itself and the goods go back on sale.

## 5. Delivery

The days on each parcel are an estimate. If it is more than 7 days later than the last of them, you may cancel it and get your money back, even when it has been sent.

## 6. Cancelling and changing your mind

- A parcel that is not packed: cancel it on the order's page, at no cost.
- Goods that are wrong, damaged, missing or not as described: send them back and get your money back. The page on delivery and return says how.
- If the market or the maker gave you wrong or incomplete information about the goods, the law lets you end the contract within 30 days.

## 7. Alcohol

Sold to people of 18 and over only. The courier may ask for papers and hands nothing to children.

## 8. Responsibility

Nothing here takes away a right that the Law on Protection of Consumer Rights gives you. Neither market nor maker answers for delays caused by natural disaster, epidemic or orders of the state, but money for parcels that cannot be delivered still goes back.

## 9. Complaints and law

How to complain is on the page Complaints. The law of Vietnam applies. The English text is for convenience; where the two differ, the Vietnamese one holds.

## 10. New versions

When the terms change, their version changes. Earlier orders keep the earlier version.
`,
}
