import { formatDong, formatMoment } from "@ocop/domain"
import type { ShopKind } from "../../modules/message/kinds"
import { type Letter, letter } from "../letters/letter"
import { dossierLettersVi } from "./dossier-letters-vi"
import type { ShopFactsOf } from "./shop-facts"

type Letters = { [Kind in ShopKind]: (facts: ShopFactsOf[Kind], link: string) => Letter }

const dong = (amount: number) => formatDong(amount, "vi")
const moment = (at: string) => formatMoment(at, "vi")
const open = (href: string, label = "Mở quầy") => ({ label, href })
const why = (words: string | null | undefined) => (words ? [`Chợ nhắn: ${words}`] : [])

/** Thư gửi người của quầy. */
export const shopLettersVi: Letters = {
  ...dossierLettersVi,
  parcel_new: ({ code, goods, confirmBy }, link) =>
    letter({
      subject: `Có kiện mới ${code}`,
      heading: "Có kiện mới đợi mình nhận",
      paragraphs: [`Gồm: ${goods}.`, `Bạn bấm nhận trước ${moment(confirmBy)} để khách yên tâm.`],
      action: open(link, "Xem và nhận"),
      short: `Có kiện mới ${code}: ${goods}. Nhận trước ${moment(confirmBy)}.`,
    }),
  parcel_reminder: ({ code, goods, confirmBy }, link) =>
    letter({
      subject: `Kiện ${code} vẫn đợi mình nhận`,
      heading: "Một kiện vẫn đợi mình nhận",
      paragraphs: [
        `Gồm: ${goods}.`,
        `Hạn nhận là ${moment(confirmBy)}. Quá hạn thì chợ sẽ gọi hỏi giúp khách. Không gửi được món nào thì bạn bấm báo hết.`,
      ],
      action: open(link, "Xem và nhận"),
      short: `Kiện ${code} vẫn đợi mình nhận, hạn ${moment(confirmBy)}.`,
    }),
  parcel_cancelled: ({ code, goods }, link) =>
    letter({
      subject: `Kiện ${code} đã hủy, khỏi gửi nữa`,
      heading: "Một kiện đã hủy",
      paragraphs: [`Gồm: ${goods}.`, "Hàng đã về lại kho, bạn khỏi gói khỏi gửi."],
      action: open(link),
      short: `Kiện ${code} đã hủy, khỏi gửi nữa. Hàng đã về lại kho.`,
    }),
  parcel_problem: ({ code, goods }, link) =>
    letter({
      subject: `Khách báo có chuyện với kiện ${code}`,
      heading: "Khách báo có chuyện với một kiện",
      paragraphs: [`Gồm: ${goods}.`, "Chợ đang xem và trả lời khách. Chợ có thể gọi hỏi bạn."],
      action: open(link, "Xem kiện"),
      short: `Khách báo có chuyện với kiện ${code}. Chợ đang xem.`,
    }),
  return_opened: ({ code, goods, answerBy }, link) =>
    letter({
      subject: `Khách xin trả hàng của kiện ${code}`,
      heading: "Khách xin trả hàng",
      paragraphs: [
        `Gồm: ${goods}.`,
        answerBy
          ? `Bạn trả lời trước ${moment(answerBy)}. Quá hạn thì chợ quyết thay.`
          : "Bạn xem rồi trả lời khách sớm.",
      ],
      action: open(link, "Xem và trả lời"),
      short: `Khách xin trả hàng của kiện ${code}. Bạn xem và trả lời.`,
    }),
  producer_approved: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName} đã được duyệt, bán được rồi`,
      heading: "Quầy đã được duyệt",
      paragraphs: ["Giấy tờ đủ cả. Từ giờ bạn đăng món và bán được.", ...why(text)],
      action: open(link),
      short: `${shopName} đã được duyệt. Bạn đăng món và bán được rồi.`,
    }),
  producer_more_wanted: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName}: hồ sơ còn thiếu`,
      heading: "Hồ sơ quầy còn thiếu",
      paragraphs: [...why(text), "Bạn bổ sung rồi gửi lại, chợ xem tiếp."],
      action: open(link, "Bổ sung hồ sơ"),
      short: `${shopName}: hồ sơ còn thiếu, bạn mở quầy xem chợ nhắn gì.`,
    }),
  producer_suspended: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName} tạm dừng bán`,
      heading: "Quầy tạm dừng bán",
      paragraphs: [...why(text), "Kiện đã nhận thì bạn vẫn gửi cho khách. Cần hỏi, bạn gọi chợ."],
      action: open(link),
      short: `${shopName} tạm dừng bán. Kiện đã nhận vẫn gửi cho khách.`,
    }),
  bank_account_changed: ({ shopName, bank }, link) =>
    letter({
      subject: `${shopName}: tài khoản nhận tiền vừa đổi`,
      heading: "Tài khoản nhận tiền vừa đổi",
      paragraphs: [`Tài khoản mới: ${bank}.`, "Không phải bạn đổi thì gọi chợ ngay, đừng để tới kỳ trả tiền."],
      action: open(link, "Xem tài khoản"),
      short: `${shopName}: tài khoản nhận tiền vừa đổi thành ${bank}. Không phải bạn thì gọi chợ ngay.`,
    }),
  listing_accepted: ({ productName }, link) =>
    letter({
      subject: `${productName} đã lên quầy`,
      heading: `${productName} đã lên quầy`,
      paragraphs: ["Chợ đã duyệt. Khách tìm thấy và mua được rồi."],
      action: open(link, "Xem món"),
      short: `${productName} đã lên quầy.`,
    }),
  listing_refused: ({ productName, reason }, link) =>
    letter({
      subject: `${productName} chưa lên quầy được`,
      heading: `${productName} chưa lên quầy được`,
      paragraphs: [...why(reason), "Món vẫn nằm trong nháp, bạn sửa rồi gửi lại được."],
      action: open(link, "Xem món"),
      short: `${productName} chưa lên quầy được. Bạn mở quầy xem lý do.`,
    }),
  listing_more_wanted: ({ productName, reason }, link) =>
    letter({
      subject: `${productName}: chợ hỏi thêm`,
      heading: `Chợ hỏi thêm về ${productName}`,
      paragraphs: [...why(reason), "Bạn bổ sung rồi gửi lại, chợ xem ngay."],
      action: open(link, "Bổ sung"),
      short: `${productName}: chợ hỏi thêm, bạn mở quầy xem.`,
    }),
  paid_out: ({ shopName, amount, bankName, accountMasked, memo, reference }, link) =>
    letter({
      subject: `Chợ đã chuyển ${dong(amount)} cho ${shopName}`,
      heading: "Tiền bán hàng đã chuyển",
      paragraphs: ["Sao kê từng kiện có trong quầy, mục Tiền."],
      facts: [
        ["Số tiền", dong(amount)],
        ["Ngân hàng", bankName],
        ["Tài khoản", accountMasked],
        ["Nội dung", memo],
        ...(reference ? ([["Mã giao dịch", reference]] as const) : []),
      ],
      action: open(link, "Xem sao kê"),
      short: `Chợ đã chuyển ${dong(amount)} vào ${bankName} ${accountMasked}.`,
    }),
  debt_limit: ({ shopName, debt, limit }, link) =>
    letter({
      subject: `${shopName} tạm chưa nhận trả tiền khi giao`,
      heading: "Tạm chưa nhận trả tiền khi giao",
      paragraphs: [
        `Quầy đang giữ của chợ ${dong(debt)} phí và thuế từ tiền khách đưa, quá mức ${dong(limit)}.`,
        "Khách vẫn mua được bằng cách trả trước. Nộp bớt hoặc đợi kỳ trả tiền trừ vào là mở lại.",
      ],
      action: open(link, "Xem sổ tiền"),
      short: `${shopName} tạm chưa nhận trả tiền khi giao: đang giữ của chợ ${dong(debt)}.`,
    }),
}
