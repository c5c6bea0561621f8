import type { LawText } from "../law-text"

/** The operating rules of the platform (Decree 52/2013, article 38, as amended by 85/2021; E-commerce Law 122/2025/QH15). */
export const rules: LawText = {
  vi: `
Quy chế này nói chợ chạy ra sao: ai được bán, hàng nào được bày, đơn đi thế nào, tiền về đâu, và khi có chuyện thì ai lo.

## 1. Nguyên tắc chung

- {operator} lập và vận hành {shop}. Nhà làm là bên bán, bạn là bên mua, chợ là bên trung gian.
- Ai cũng được xem hàng, không cần tài khoản. Đặt hàng cũng không bắt buộc có tài khoản.
- Quy chế áp dụng như nhau cho mọi nhà làm và mọi người mua.

## 2. Nhà làm được bán khi nào

- Đã định danh: tên, loại hình, địa chỉ, mã số thuế hoặc giấy tờ của người đại diện.
- Có giấy chứng nhận đủ điều kiện an toàn thực phẩm hoặc giấy của ngành, khi món hàng cần.
- Đã được người vận hành duyệt. Chưa duyệt thì món chỉ hiện như một dòng trong danh sách công nhận, không đặt mua được.
- Chợ tạm ngưng quầy khi giấy tờ sai, bán sai món, hoặc để khách chờ mà không trả lời.

## 3. Hàng được bày

- Mỗi món ghi nơi làm, nhà làm, quy cách, giá đã gồm thuế, và những gì trên nhãn: thành phần, hạn dùng, cách giữ, số công bố nếu đã có.
- Sao OCOP lấy từ giấy chứng nhận, không ai tự gắn được.
- Không bày hàng cấm, hàng giả, hàng không rõ nguồn. Rượu bia chỉ bán cho người đủ 18 tuổi, không trả tiền mặt lúc nhận.
- Thấy món sai, bạn báo theo mục Khiếu nại; chợ gỡ xuống trong lúc xem lại nếu có căn cứ.

## 4. Một đơn đi qua mấy bước

1. Bạn chọn món, chợ báo phí giao và ngày tới của từng kiện trước khi đặt.
2. Bạn xem lại cả đơn, đồng ý điều khoản mua hàng rồi đặt. Hợp đồng giữa bạn và từng nhà làm có từ lúc đó, tải về được ở trang đơn.
3. Nhà làm xác nhận có hàng, đóng gói, giao cho đơn vị vận chuyển.
4. Bạn nhận hàng. Kiện chưa đóng gói thì bạn hủy được ngay trên trang đơn.

## 5. Tiền

- Giá bạn thấy là giá phải trả: tiền hàng, phí giao, đã trừ khuyến mãi. Không có khoản nào khác.
- Tiền trả trước do chợ thu hộ và chuyển cho nhà làm sau khi giao xong, trừ hoa hồng đã thỏa thuận và thuế phải khấu trừ theo luật.
- Hoa hồng tính trên tiền hàng, không tính trên phí gửi. Vì vậy bảng giá gửi riêng của nhà làm không được cao hơn {deliveryFeeMax} cho kg đầu và {deliveryFeeMaxPerKilogram} cho mỗi kg sau.
- Kiện bị hủy hay không giao được thì chợ trả lại phần tiền của kiện đó trong {refundDays} ngày làm việc.

## 6. Ai chịu trách nhiệm gì

- Nhà làm: chất lượng, nguồn gốc, nhãn, số lượng, đóng gói, hóa đơn.
- Đơn vị vận chuyển: kiện hàng từ lúc nhận tới lúc giao.
- Chợ: thông tin đúng như nhà làm và Nhà nước cung cấp, giữ tiền thu hộ, giữ dữ liệu của bạn, giải quyết khiếu nại.
- Người mua: cho đúng số điện thoại và địa chỉ, nhận hàng đã đặt.

## 7. Thứ tự bày hàng và quảng cáo

Không ai mua được chỗ đứng. Trang Thứ tự bày hàng ghi rõ chợ xếp theo gì.

## 8. Dữ liệu cá nhân

Chợ chỉ giữ những gì cần để giao hàng và làm sổ sách. Trang Quyền riêng tư ghi từng thứ, để làm gì, giữ bao lâu.

## 9. Khi có tranh chấp

Chợ trả lời trong {complaintAnswerHours} giờ và giải quyết trong {complaintSettleDays} ngày làm việc. Không thỏa thuận được thì hai bên đưa ra cơ quan bảo vệ người tiêu dùng, trọng tài hoặc tòa án nơi người mua ở.

## 10. Sửa quy chế

Chợ báo trước ít nhất 5 ngày trên trang này. Đơn đã đặt theo quy chế cũ thì giữ theo quy chế cũ.
`,
  en: `
These rules say how the market works: who may sell, what may be shown, how an order travels, where the money goes, and who helps when something is wrong.

## 1. In general

- {operator} set up and runs {shop}. The maker sells, you buy, and the market stands between.
- Anybody may look without an account, and order without one.
- The rules are the same for every maker and every buyer.

## 2. When a maker may sell

- It is identified: name, legal form, address, tax code or the papers of its representative.
- It has the food-safety certificate, or that of its trade, where the goods need one.
- The operator has approved it. Before that its goods are only a line in the list of recognised products and cannot be ordered.
- A stall is closed for a time when papers are wrong, goods differ from what is shown, or buyers wait without an answer.

## 3. What may be shown

- Every product names its place, maker, pack and price including tax, and what is on the label: ingredients, shelf life, storage, and the declaration number where known.
- OCOP stars come from certificates; nobody can award their own.
- No forbidden, forged or untraceable goods. Alcohol is sold to people of 18 and over only, and never against cash at the door.
- If something is wrong, tell us under Complaints; where there is reason to, we take it down while we look.

## 4. The steps of an order

1. You choose; fee and day of arrival of every parcel are shown before you order.
2. You look the whole order over, agree to the terms of sale, and order. The contract between you and each maker stands from then on, and can be downloaded from the order's page.
3. The maker confirms, packs and hands the parcel to the carrier.
4. You receive it. A parcel that is not packed yet can be cancelled on the order's page.

## 5. Money

- The price you see is the price you pay: goods and delivery, less reductions. There is nothing else.
- Money paid ahead is collected by the market and passed to the maker after delivery, less the agreed commission and the tax that the law has us withhold.
- Commission is taken of the goods, not of delivery. So a maker's own delivery table may ask no more than {deliveryFeeMax} for the first kilogram and {deliveryFeeMaxPerKilogram} for each one after.
- For a parcel that is cancelled or cannot be delivered, its money goes back within {refundDays} working days.

## 6. Who answers for what

- The maker: quality, origin, label, quantity, packing, invoice.
- The carrier: the parcel from hand-over to delivery.
- The market: information as given by the maker and the state, the money it holds, your data, and complaints.
- The buyer: the right phone number and address, and taking what was ordered.

## 7. Order of goods, and advertising

Nobody can buy a place. The page on the order of goods says by what it is decided.

## 8. Personal data

The market keeps only what delivering and book-keeping need. The privacy page names each thing, why and how long.

## 9. Disputes

The market answers within {complaintAnswerHours} hours and settles within {complaintSettleDays} working days. If no agreement is found, either side may go to the consumer-protection authority, to arbitration, or to the court where the buyer lives.

## 10. Changes

Changes are announced here at least 5 days before. Orders placed before stay under the rules they were placed under.
`,
}
