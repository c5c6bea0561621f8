import type { LawText } from "../law-text"

export const complaints: LawText = {
  vi: `
Có chuyện thì nói với chợ trước, gần như chuyện nào cũng xong trong vài ngày.

## Báo bằng cách nào

- Nhanh nhất: mở trang đơn, bấm Báo lỗi ở kiện hàng, ghi chuyện và gửi ảnh.
- Điện thoại: {phone}
- E-mail: {email}
- Thư: {operator}, {address}

Kể cả chuyện không phải về đơn: sao dùng sai, món ghi sai, hàng giả, dữ liệu cá nhân.

## Chợ làm gì

1. Nhận: chợ ghi vào sổ và cho bạn biết đã nhận.
2. Trả lời lần đầu trong {complaintAnswerHours} giờ, kể cả ngày nghỉ.
3. Hỏi nhà làm và đơn vị vận chuyển, xem ảnh và sổ giao hàng.
4. Giải quyết trong {complaintSettleDays} ngày làm việc: gửi bù, hoàn tiền, gỡ món, hoặc trả lời vì sao không.
5. Tiền hoàn về trong {refundDays} ngày làm việc sau đó.

Khiếu nại không mất tiền. Bạn nên giữ kiện, bao bì và ảnh tới khi xong.

## Chưa bằng lòng

- Tổng đài tư vấn người tiêu dùng của Ủy ban Cạnh tranh Quốc gia, Bộ Công Thương: 1800 6838 (miễn phí).
- Hội Bảo vệ người tiêu dùng hoặc Sở Công Thương nơi bạn ở.
- Trọng tài hoặc tòa án. Bạn được chọn tòa án nơi mình ở.

Hàng không an toàn: báo thêm cơ quan an toàn thực phẩm của tỉnh; ngộ độc thì gọi 115.
`,
  en: `
If something is wrong, tell us first; nearly everything is settled within days.

## How to tell us

- Quickest: open the order's page, press Report a problem on the parcel, say what happened and add photographs.
- Phone: {phone}
- E-mail: {email}
- Post: {operator}, {address}

Also for what is not about an order: stars used wrongly, wrong descriptions, forged goods, personal data.

## What we do

1. We write it down and tell you that we have it.
2. We answer for the first time within {complaintAnswerHours} hours, holidays included.
3. We ask maker and carrier, and look at photographs and delivery records.
4. We settle it within {complaintSettleDays} working days: a replacement, a refund, the product taken down, or the reason why not.
5. Refunds arrive within {refundDays} working days after that.

Complaining costs nothing. Please keep the goods, the packing and your photographs until it is settled.

## If you are not satisfied

- The consumer hotline of the Vietnam Competition Commission, Ministry of Industry and Trade: 1800 6838 (free).
- The consumer-protection association or the Department of Industry and Trade where you live.
- Arbitration or a court. You may choose the court where you live.

Unsafe food: tell the food-safety authority of the province too; for poisoning call 115.
`,
}
