import { formatDate } from "@ocop/domain"
import { accountOf, coming, partOf, receiver, sampleWarning, type Told } from "./facts"
import { type Fact, type Letter, letter, ORDER_LINK } from "./letter"
import { alive, cashOf, failureIn, followLinks, nameOf } from "./parcel"
import type { ParcelKind } from "./templates"

const seeOrder = ({ words }: Told) => ({ label: words.openOrder, href: ORDER_LINK })
const FAILURES: Record<string, (who: string) => string> = {
  no_answer: (who) => `Người giao gọi mà chưa gặp được ${who}.`,
  refused: (who) => `Người giao báo là ${who} không nhận.`,
  wrong_address: () => "Người giao không tìm ra địa chỉ.",
}
const failure = (facts: Told) =>
  FAILURES[failureIn(facts.reason)]?.(receiver(facts)) ?? "Người giao chưa đưa được hàng."

/** Kiện hàng và chuyện quanh kiện hàng. */
export const parcelsVi: Record<ParcelKind, (facts: Told) => Letter> = {
  shipped: (facts) => {
    const { number, parcel, words, locale } = facts
    const cash = cashOf(facts)
    const arrives =
      parcel?.arrives &&
      `Dự kiến tới ${formatDate(parcel.arrives.from, locale)} – ${formatDate(parcel.arrives.to, locale)}.`
    const tracking: (Fact | null)[] = [
      parcel?.carrier ? [words.carrier, parcel.carrier] : null,
      parcel?.trackingCode ? [words.trackingCode, parcel.trackingCode] : null,
    ]
    return letter({
      subject: `Đơn ${number}: ${nameOf(facts, "hàng", "kiện")} đang trên đường`,
      heading: `${nameOf(facts, "Hàng", "Kiện")} đã rời ${parcel?.producer.name ?? "nhà làm"}`,
      paragraphs: [
        [`Người giao sẽ gọi ${receiver(facts)} trước khi tới.`, arrives].filter(Boolean).join(" "),
        ...(cash ? [`Bạn chuẩn bị ${cash} đưa người giao.`] : []),
      ],
      facts: tracking.filter((fact) => fact !== null),
      links: followLinks(facts),
      action: seeOrder(facts),
      short: `Đơn ${number}: ${nameOf(facts, "hàng", "kiện")} đang trên đường${parcel?.trackingCode ? `, mã ${parcel.trackingCode}` : ""}${cash ? `, chuẩn bị ${cash}` : ""}.`,
    })
  },

  ready_for_pickup: (facts) => {
    const { number, parcel } = facts
    const cash = cashOf(facts)
    return letter({
      subject: `Đơn ${number}: hàng gói xong, bạn tới lấy được rồi`,
      heading: `${nameOf(facts, "Hàng", "Kiện")} đã gói xong`,
      paragraphs: [
        `Bạn tới lấy tại ${parcel?.producer.name ?? "nhà làm"}, ${parcel?.placeName ?? ""}. Nhớ đọc số đơn ${number}.`,
        ...(cash ? [`Bạn trả ${cash} tại nhà làm.`] : []),
      ],
      action: seeOrder(facts),
      short: `Đơn ${number}: hàng gói xong, bạn tới lấy tại ${parcel?.producer.name ?? "nhà làm"}.`,
    })
  },

  undeliverable: (facts) =>
    letter({
      subject: `Đơn ${facts.number}: ${nameOf(facts, "hàng", "kiện")} chưa giao được`,
      heading: `${nameOf(facts, "Hàng", "Kiện")} chưa tới tay ${receiver(facts)}`,
      paragraphs: [
        failure(facts),
        "Chợ sẽ gọi để hẹn lại. Bạn mở trang đơn xem lại số điện thoại và địa chỉ, sai chỗ nào thì báo chợ.",
      ],
      action: seeOrder(facts),
      short: `Đơn ${facts.number}: ${nameOf(facts, "hàng", "kiện")} chưa giao được. Chợ sẽ gọi để hẹn lại.`,
    }),

  cancelled: (facts) => {
    const { number, parcel, words, reason } = facts
    return letter({
      subject: `Đơn ${number}: đã hủy ${nameOf(facts, "đơn", "kiện")}`,
      heading: `${nameOf(facts, "Đơn", "Kiện")} của ${parcel?.producer.name ?? "nhà làm"} đã hủy`,
      paragraphs: [
        ...(reason ? [words.why(reason)] : []),
        moneyAfter(facts),
        ...(coming(facts).length > 0 ? ["Các kiện còn lại vẫn giao bình thường."] : []),
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      action: seeOrder(facts),
      short: `Đơn ${number}: đã hủy ${nameOf(facts, "đơn", "kiện")}. ${moneyAfter(facts)}`,
    })
  },

  declined: (facts) => {
    const { number, parcel, reason, words } = facts
    const goods = partOf(facts)
    return letter({
      subject: `Đơn ${number}: nhà làm gửi thiếu vài món`,
      heading: `${parcel?.producer.name ?? "Nhà làm"} không gửi được vài món`,
      paragraphs: [
        `Không gửi: ${goods}.`,
        ...(reason ? [words.why(reason)] : []),
        moneyOfPart(facts),
        "Phần còn lại của kiện vẫn giao bình thường.",
      ],
      action: seeOrder(facts),
      short: `Đơn ${number}: nhà làm không gửi được ${goods}. ${moneyOfPart(facts)}`,
    })
  },

  problem_answered: (facts) =>
    letter({
      subject: `Đơn ${facts.number}: chợ trả lời chuyện bạn báo`,
      heading: "Chợ trả lời chuyện bạn báo",
      paragraphs: [`Bạn báo: “${facts.report?.text ?? ""}”`, `Chợ trả lời: “${facts.report?.answer ?? ""}”`],
      action: seeOrder(facts),
      short: `Đơn ${facts.number}: chợ đã trả lời chuyện bạn báo.`,
    }),
}

function moneyOfPart({ part, parcel, dong }: Told): string {
  if (!part || part.amount === 0) return "Số tiền của kiện không đổi."
  if (part.way === "refunded") return `Chợ hoàn bạn ${dong(part.amount)}, hoàn xong chợ báo.`
  return `Kiện này bớt ${dong(part.amount)}, bạn còn đưa người giao ${dong(parcel?.cashDue ?? 0)}.`
}

function moneyAfter(facts: Told): string {
  const { request, parcel, dong } = facts
  if (request?.state === "paid") return `Chợ sẽ hoàn ${dong(parcel?.due ?? 0)}, hoàn xong chợ báo.`
  if (request?.state === "waiting" && request.method === "bank_transfer")
    return `Số phải chuyển nay còn ${dong(request.amount)}, đúng nội dung cũ. Mã QR ở trang đơn đã đổi theo.`
  if (request?.state === "waiting") return `Số phải trả nay còn ${dong(request.amount)}.`
  return alive(facts) ? "Kiện này bạn không phải trả gì." : "Bạn không phải trả gì."
}
