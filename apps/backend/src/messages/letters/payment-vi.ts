import { accountOf, giftLine, goodsOf, sampleWarning, type Told } from "./facts"
import { type Letter, letter, ORDER_LINK } from "./letter"
import type { PaymentKind } from "./templates"

const due = ({ request, moment }: Told) => (request ? moment(request.dueAt) : "")
const owed = ({ request, dong }: Told) => dong(request?.amount ?? 0)
const payHere = ({ words }: Told) => ({ label: words.openPayment, href: ORDER_LINK })
const seeOrder = ({ words }: Told) => ({ label: words.openOrder, href: ORDER_LINK })
const isCard = ({ request }: Told) => request?.method === "card"

/** Đơn và tiền. */
export const paymentVi: Record<PaymentKind, (facts: Told) => Letter> = {
  order_placed: (facts) => {
    const { number, dong, order } = facts
    const many = order.parcels.length > 1
    return letter({
      subject: `Đơn ${number}: chợ nhận đơn rồi`,
      heading: "Chợ nhận đơn rồi, cảm ơn bạn",
      paragraphs: [
        many
          ? `${order.parcels.length} nhà làm, ${order.parcels.length} kiện tới riêng. Kiện nào tới, bạn đưa người giao tiền của kiện đó.`
          : `Hàng tới, bạn đưa người giao ${dong(order.total)}. Đã gồm thuế, không còn khoản nào khác.`,
        "Nhà làm gửi hàng là chợ báo bạn. Kiện nào chưa gói thì bạn còn hủy được ở trang đơn.",
      ],
      ...goodsOf(facts),
      action: seeOrder(facts),
      short: `Đã nhận đơn ${number}, trả khi nhận ${dong(order.total)}.`,
    })
  },

  awaiting_payment: (facts) =>
    letter({
      subject: `Đơn ${facts.number}: còn chờ bạn chuyển ${owed(facts)}`,
      heading: "Còn một bước: chuyển khoản",
      paragraphs: [
        `Chợ giữ hàng cho bạn tới ${due(facts)}. Bạn chuyển đúng số tiền, đúng nội dung dưới đây; tiền vào là chợ báo nhà làm.`,
        ...giftLine(facts),
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      ...goodsOf(facts),
      action: payHere(facts),
      afterword: [
        "Ở trang trả tiền có mã QR, quét thì khỏi gõ. Quá giờ mà tiền chưa vào thì đơn tự hủy, bạn không phải trả gì.",
      ],
      short: `Đơn ${facts.number}: chuyển ${owed(facts)} trước ${due(facts)}, nội dung ${facts.request?.transfer?.memo ?? ""}.`,
    }),

  payment_lapsing: (facts) =>
    letter({
      subject: `Đơn ${facts.number}: hàng còn giữ tới ${due(facts)}`,
      heading: `Hàng còn giữ tới ${due(facts)}`,
      paragraphs: [
        isCard(facts)
          ? `Đơn này còn chờ bạn trả ${owed(facts)} bằng thẻ. Mở trang đơn là trả được.`
          : `Chợ chưa thấy ${owed(facts)} của đơn này. Nếu bạn vừa chuyển thì cứ yên tâm: tiền vào là trang đơn tự đổi.`,
        "Không mua nữa thì bạn không cần làm gì, tới giờ đơn tự hủy.",
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      action: payHere(facts),
      short: `Đơn ${facts.number} còn chờ ${owed(facts)}, hàng giữ tới ${due(facts)}.`,
    }),

  payment_lapsed: (facts) =>
    letter({
      subject: `Đơn ${facts.number}: hết giờ giữ hàng, đơn đã hủy`,
      heading: "Đơn đã hủy vì chưa thấy tiền vào",
      paragraphs: [
        `Tới ${due(facts)} chợ chưa nhận được tiền nên hàng đã về lại kệ. Bạn không phải trả gì.`,
        ...(isCard(facts)
          ? []
          : ["Lỡ chuyển rồi thì bạn giữ biên lai: tiền vào sau giờ đó chợ vẫn thấy và sẽ hoàn lại cho bạn."]),
        "Còn muốn mua, bạn mở trang đơn rồi bấm Mua lại.",
      ],
      action: seeOrder(facts),
      short: `Đơn ${facts.number} đã hủy vì hết giờ mà chưa thấy tiền. Bạn không phải trả gì.`,
    }),

  money_in_question: (facts) => {
    const inQuestion = facts.dong(facts.request?.inQuestion ?? 0)
    return letter({
      subject: `Đơn ${facts.number}: chợ đang xem khoản ${inQuestion}`,
      heading: "Có khoản tiền chưa khớp",
      paragraphs: [
        `Chợ nhận được ${inQuestion} ghi cho đơn này, không khớp với số phải trả. Tiền không mất: người của chợ đang xem, xong sẽ báo bạn.`,
        "Trong lúc đó bạn đừng chuyển thêm. Biết vì sao lệch thì gọi hoặc viết cho chợ, sẽ nhanh hơn.",
      ],
      action: seeOrder(facts),
      short: `Đơn ${facts.number}: chợ nhận ${inQuestion} chưa khớp, đang xem. Bạn đừng chuyển thêm.`,
    })
  },

  paid: (facts) => {
    const { number, request, moment } = facts
    return letter({
      subject: `Đơn ${number}: tiền đã vào`,
      heading: "Tiền đã vào, cảm ơn bạn",
      paragraphs: [
        `Chợ nhận ${owed(facts)}${request?.paidAt ? ` lúc ${moment(request.paidAt)}` : ""} và đã báo nhà làm. Gửi hàng đi là chợ báo tiếp.`,
        ...giftLine(facts),
      ],
      ...goodsOf(facts),
      action: seeOrder(facts),
      short: `Đơn ${number}: đã nhận ${owed(facts)}. Nhà làm đang chuẩn bị hàng.`,
    })
  },

  refunded: (facts) => {
    const refunded = facts.dong(facts.sentBack)
    return letter({
      subject: `Đơn ${facts.number}: chợ đã hoàn tiền`,
      heading: "Chợ đã hoàn tiền cho bạn",
      paragraphs: [
        `Tới nay chợ đã hoàn ${refunded} cho đơn này.`,
        isCard(facts)
          ? "Tiền về thẻ bạn đã trả, thường sau 5 tới 10 ngày, tùy ngân hàng."
          : "Tiền về tài khoản của bạn, thường ngay trong ngày. Qua một ngày làm việc chưa thấy thì báo chợ.",
      ],
      action: seeOrder(facts),
      short: `Đơn ${facts.number}: chợ đã hoàn ${refunded}.`,
    })
  },
}
