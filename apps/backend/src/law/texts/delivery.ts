import type { LawText } from "../law-text"

export const delivery: LawText = {
  vi: `
Mỗi nhà làm gửi một kiện. Mua của ba nhà thì ba kiện tới riêng, có thể khác ngày.

## Phí và ngày tới

- Phí tính theo cân nặng và đường xa, hiện ngay ở trang món và giỏ hàng khi bạn chọn xã.
- Ngày tới gồm ngày nhà làm chuẩn bị và ngày đi đường, không kể Chủ nhật. Gần Tết, trang hàng ghi ngày cuối đặt kịp.
- Ở gần, bạn tới nhà làm lấy thì không mất phí.

## Nhận hàng

- Người giao gọi trước. Bạn được xem bên ngoài kiện; kiện móp, ướt, rách thì chụp ảnh và ghi vào phiếu giao.
- Không gặp được bạn, người giao thử lại; sau đó kiện quay về nhà làm và tiền đã trả được hoàn.

## Hàng hư, sai, thiếu

1. Mở trang đơn, bấm Báo lỗi ở kiện đó, ghi chuyện gì và gửi ảnh.
2. Báo trong {reportFreshHours} giờ với đồ tươi, đồ đông lạnh; trong {reportHours} giờ với hàng khác, kể từ lúc nhận.
3. Chợ trả lời trong {complaintAnswerHours} giờ: gửi bù, trả lại một phần hay toàn bộ tiền.
4. Muốn gửi trả hay đòi lại tiền: mở yêu cầu ở trang đơn trong {returnDays} ngày từ lúc nhận. Nhà làm trả lời trong {returnAnswerDays} ngày làm việc, quá hạn thì chợ quyết. Nhà làm từ chối thì bạn được đưa lên chợ một lần, trong {appealDays} ngày. Hàng gửi bù đi rồi mà chưa tới, bạn báo ở trang đơn trong {replacementDays} ngày; nhà làm chỉ nhận tiền của phần này khi hàng đã tới hoặc hết hạn đó.

Lỗi của nhà làm hay của đường vận chuyển thì bạn không mất phí gửi trả.

## Đổi ý

- Kiện chưa đóng gói: hủy ở trang đơn.
- Kiện đã gửi: đồ ăn, đồ tươi, hàng làm riêng không đổi trả vì đổi ý, để món ăn không quay vòng. Hàng thủ công còn nguyên, chưa dùng: trả trong {returnDays} ngày, bạn chịu phí gửi về.
- Những điều trên không bớt quyền trả hàng khi thông tin sai hoặc hàng lỗi.

## Tiền về khi nào

Trong {refundDays} ngày làm việc từ lúc đồng ý hoàn, về đúng lối bạn đã trả; đơn trả tiền mặt thì chuyển khoản cho bạn.
`,
  en: `
Every maker sends one parcel. Goods from three makers arrive in three parcels, perhaps on different days.

## Fees and days

- The fee follows weight and distance, and is shown on the product's page and in the basket once you choose your commune.
- The days count the maker's preparation and the journey, without Sundays. Before Tết the pages name the last day to order.
- If you live close by, you may fetch the goods at the maker's for nothing.

## Receiving

- The courier calls first. Look at the parcel from outside; if it is dented, wet or torn, take a photograph and note it on the slip.
- If you are not met, the courier tries again; after that the parcel goes back to the maker and what was paid is refunded.

## Damaged, wrong or missing

1. Open the order's page, press Report a problem on that parcel, say what happened and add photographs.
2. Within {reportFreshHours} hours of receipt for fresh and frozen food, within {reportHours} hours for everything else.
3. We answer within {complaintAnswerHours} hours: a replacement, or part or all of the money back.
4. To send goods back or ask for money back, open a case on the order's page within {returnDays} days of receipt. The maker answers within {returnAnswerDays} working days, after that we decide. If the maker refuses, you may bring it to us once, within {appealDays} days. If a replacement left and did not come, say so on the order's page within {replacementDays} days; the maker gets the money of this part once it came, or after these days.

When maker or journey is at fault, sending it back costs you nothing.

## Changing your mind

- Not packed yet: cancel on the order's page.
- Already sent: food, fresh goods and goods made for you are not taken back for a change of mind, so that food never goes round twice. Crafts that are whole and unused may come back within {returnDays} days; you pay the way back.
- None of this lessens your right to return goods that are faulty or not as described.

## When the money comes

Within {refundDays} working days from the day the refund is agreed, the way it was paid; for cash orders by bank transfer.
`,
}
