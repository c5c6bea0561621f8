import { formatDate } from "@ocop/domain"
import { type Letter, letter } from "../letters/letter"
import type { DossierKinds, ShopFactsOf } from "./shop-facts"

type Letters = { [Kind in DossierKinds]: (facts: ShopFactsOf[Kind], link: string) => Letter }

const day = (date: string) => formatDate(date, "vi")
const open = (href: string, label: string) => ({ label, href })
const said = (who: string, words: string | null | undefined) => (words ? [`${who} nhắn: ${words}`] : [])

/** Thư về hồ sơ chấm sao và giấy chứng nhận. */
export const dossierLettersVi: Letters = {
  dossier_returned: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: xã trả hồ sơ về bổ sung`,
      heading: "Xã trả hồ sơ về bổ sung",
      paragraphs: [
        `Hồ sơ ${code} của ${productName}.`,
        ...said("Xã", text),
        "Chỗ nào cần sửa, xã ghi ngay ở tiêu chí đó. Sửa xong bạn nộp lại, xã xem tiếp trong 15 ngày làm việc.",
      ],
      action: open(link, "Xem chỗ cần sửa"),
      short: `Xã trả hồ sơ ${code} (${productName}) về bổ sung. Mở quầy xem chỗ cần sửa.`,
    }),
  dossier_forwarded: ({ productName, code }, link) =>
    letter({
      subject: `${productName}: hồ sơ đã lên tỉnh`,
      heading: "Xã đã chuyển hồ sơ lên tỉnh",
      paragraphs: [
        `Hồ sơ ${code} của ${productName}.`,
        "Tỉnh xem hồ sơ, có khi tới khảo sát hoặc hỏi thêm, rồi đưa ra hội đồng. Bạn chưa phải làm gì.",
      ],
      action: open(link, "Xem hồ sơ"),
      short: `Hồ sơ ${code} (${productName}) đã lên tỉnh.`,
    }),
  dossier_more_wanted: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: tỉnh hỏi thêm về hồ sơ`,
      heading: "Tỉnh hỏi thêm về hồ sơ",
      paragraphs: [`Hồ sơ ${code} của ${productName}.`, ...said("Tỉnh", text), "Bổ sung rồi nộp lại là tỉnh xem tiếp."],
      action: open(link, "Bổ sung"),
      short: `Tỉnh hỏi thêm về hồ sơ ${code} (${productName}). Mở quầy bổ sung.`,
    }),
  dossier_awarded: ({ productName, code, stars }, link) =>
    letter({
      subject: stars ? `${productName} được công nhận ${stars} sao` : `${productName} được công nhận`,
      heading: stars ? `${productName} được ${stars} sao` : `${productName} được công nhận`,
      paragraphs: [
        `Hồ sơ ${code}.`,
        "Sao đã hiện ở trang món và trong kết quả tìm. Trong mục Sao của mình có tem kèm mã QR để in lên bao bì.",
      ],
      action: open(link, "Xem giấy chứng nhận"),
      short: stars ? `${productName} được công nhận ${stars} sao.` : `${productName} được công nhận sao.`,
    }),
  dossier_not_awarded: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: lần này chưa được công nhận`,
      heading: "Lần này chưa được công nhận",
      paragraphs: [
        `Hồ sơ ${code} của ${productName}.`,
        ...(text ? [`Lý do: ${text}`] : []),
        "Câu trả lời và minh chứng vẫn còn đó. Làm tốt thêm rồi mở hồ sơ khác, mọi thứ được mang sang.",
      ],
      action: open(link, "Xem hồ sơ"),
      short: `Hồ sơ ${code} (${productName}) lần này chưa được công nhận.`,
    }),
  certificate_expiring: ({ shopName, certificates }, link) =>
    letter({
      subject: expiringSubject(certificates),
      heading: "Giấy chứng nhận sắp hết hạn",
      paragraphs: [
        `Của ${shopName}. Hồ sơ chấm lại nộp trong khoảng 180 đến 120 ngày trước khi hết hạn; quá kỳ đó sao có thể bị gỡ trong lúc chờ.`,
        "Câu trả lời và minh chứng của hồ sơ trước được mang sang, chỉ cần sửa chỗ đã khác.",
      ],
      facts: certificates.map(({ productName, until, closesOn }) => [
        productName,
        `hết hạn ${day(until)}, nộp hồ sơ tới ${day(closesOn)}`,
      ]),
      action: open(link, "Làm hồ sơ chấm lại"),
      short: `${expiringSubject(certificates)}. Mở quầy làm hồ sơ chấm lại.`,
    }),
  certificate_revoked: ({ productName, text }, link) =>
    letter({
      subject: `${productName}: giấy chứng nhận OCOP bị thu hồi`,
      heading: "Giấy chứng nhận bị thu hồi",
      paragraphs: [
        `${productName} không còn được gắn sao. Sao đã gỡ khỏi trang món; tem và bao bì có sao xin ngưng dùng.`,
        ...(text ? [`Lý do: ${text}`] : []),
      ],
      action: open(link, "Xem giấy chứng nhận"),
      short: `Giấy chứng nhận OCOP của ${productName} bị thu hồi. Xin ngưng dùng tem và bao bì có sao.`,
    }),
}

const expiringSubject = ([first, ...others]: ShopFactsOf["certificate_expiring"]["certificates"]) =>
  others.length > 0
    ? `${others.length + 1} giấy chứng nhận sao sắp hết hạn`
    : `Sao của ${first?.productName ?? "món"} hết hạn ${first ? day(first.until) : ""}`.trim()
