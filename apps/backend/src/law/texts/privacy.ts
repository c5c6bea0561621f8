import type { LawText } from "../law-text"

/** Stands around the table that is made from PERSONAL_DATA (Personal Data Protection Law 91/2025/QH15). */
export const privacy: LawText = {
  vi: `
Chợ chỉ hỏi những gì cần để giao hàng. Không đánh dấu sẵn ô đồng ý nào, không bán dữ liệu, không chèn mã theo dõi của bên khác. Xem hàng thì không cần để lại gì.

## Ai giữ dữ liệu

{operator}, {address}. Chuyện về dữ liệu cá nhân: {contact}.

## Bạn có quyền gì

- Biết chợ giữ gì, xem và lấy một bản về máy.
- Sửa điều chưa đúng.
- Xóa: tài khoản và những gì không buộc phải giữ. Đơn đã mua được gỡ tên để còn lại làm sổ sách.
- Phản đối, hạn chế, rút lại đồng ý, khiếu nại với cơ quan có thẩm quyền.

Có tài khoản thì tải về và xóa ngay ở trang tài khoản. Không có tài khoản thì gọi hoặc viết cho chợ, kèm số đơn và số điện thoại đặt hàng. Chợ trả lời trong 2 ngày làm việc.

## Chợ giữ an toàn ra sao

- Đường truyền mã hóa; mật khẩu chỉ lưu dạng mã hóa một chiều; số thẻ không tới máy của chợ.
- Trang đơn mở bằng đường dẫn riêng dài, không đoán được; chợ chỉ giữ dấu vết đã băm của đường dẫn đó.
- Nhà làm chỉ thấy kiện của mình.
- Nhật ký máy chủ không ghi tên, số điện thoại, địa chỉ.
- Lộ dữ liệu thì chợ báo bạn và cơ quan chức năng trong 72 giờ.

## Cookie

Chỉ có cookie cần cho giỏ hàng và đăng nhập. Không có cookie quảng cáo, nên chợ không hỏi bạn về cookie.

## Trẻ em

Chợ không mở tài khoản cho người dưới 16 tuổi nếu cha mẹ hoặc người giám hộ chưa đồng ý.
`,
  en: `
The market asks only for what a delivery needs. No box is ticked for you, no data is sold, and there is no tracking code of others. Looking around leaves nothing behind.

## Who keeps the data

{operator}, {address}. About personal data: {contact}.

## Your rights

- To know what is kept, to see it and to take a copy with you.
- To have mistakes put right.
- To have it deleted: your account, and whatever need not be kept. Orders keep their sums for the books, without your name.
- To object, to restrict, to take back consent, and to complain to the authority.

With an account, export and delete on the account's page. Without one, call or write with the order's number and the phone it was placed with. We answer within 2 working days.

## How it is kept safe

- Connections are encrypted; passwords are kept as one-way hashes; card numbers never reach our machines.
- An order opens by a long private link that cannot be guessed; we keep only its hash.
- A maker sees its own parcels only.
- Server logs hold no names, phone numbers or addresses.
- If data leaks, we tell you and the authority within 72 hours.

## Cookies

Only those that basket and login need. There are no advertising cookies, so we do not ask about cookies.

## Children

No accounts for people under 16 without the consent of a parent or guardian.
`,
}
