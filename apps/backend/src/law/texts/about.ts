import type { LawText } from "../law-text"

/** Who runs the market (Decree 52/2013, article 29, as amended by 85/2021). */
export const about: LawText = {
  vi: `
{shop} là sàn bán món OCOP của các xã. Nhà làm đứng bán, chợ lo chỗ bán, thu hộ tiền và theo dõi từng kiện hàng tới tay bạn.

## Ai vận hành chợ

- Tên: {operator}
- Số đăng ký kinh doanh: {registrationNumber}, cấp ngày {registrationDate}, nơi cấp: {registrationIssuer}
- Người đại diện: {representative}
- Địa chỉ: {address}
- Điện thoại: {phone}
- E-mail: {email}
- Thông báo, đăng ký với Bộ Công Thương: {ministryNotice}

## Ai bán hàng

Mỗi món do nhà làm đứng tên trên trang của món bán và chịu trách nhiệm về hàng: hợp tác xã, tổ hợp tác, hộ kinh doanh, doanh nghiệp hay trang trại. Tên, địa chỉ, loại hình, mã số thuế nếu đã công bố đều ghi ở trang nhà làm. Chợ kiểm giấy tờ của nhà làm trước khi mở quầy.

## Sao OCOP ở chợ

Sao do Nhà nước chấm, lấy từ giấy chứng nhận còn hạn. Chợ không chấm, không bán sao, và tự gỡ sao xuống khi giấy hết hạn hay bị thu hồi.

## Liên hệ

Gọi hoặc viết cho chợ theo điện thoại, e-mail ở trên. Chuyện về đơn hàng thì báo ngay trên trang đơn sẽ nhanh nhất.
`,
  en: `
{shop} is a marketplace for the OCOP goods of Vietnam's communes. The makers sell; the market gives them a place, collects the money for them and follows every parcel to your door.

## Who runs the market

- Name: {operator}
- Business registration: {registrationNumber}, issued on {registrationDate} by {registrationIssuer}
- Represented by: {representative}
- Address: {address}
- Phone: {phone}
- E-mail: {email}
- Notice or registration at the Ministry of Industry and Trade: {ministryNotice}

## Who sells

Each product is sold by the maker named on its page, who answers for it: a cooperative, a cooperative group, a household business, a company or a farm. Name, address, legal form and tax code, where published, stand on the maker's page. The market checks a maker's papers before its stall opens.

## OCOP stars

The state awards the stars; we read them from certificates in force. The market neither gives nor sells stars, and takes them down when a certificate expires or is revoked.

## Contact

Call or write to us with the details above. For an order, the quickest way is the button on the order's own page.
`,
}
