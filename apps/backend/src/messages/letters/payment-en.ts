import { accountOf, giftLine, goodsOf, sampleWarning, type Told } from "./facts"
import { type Letter, letter, ORDER_LINK } from "./letter"
import type { PaymentKind } from "./templates"

const due = ({ request, moment }: Told) => (request ? moment(request.dueAt) : "")
const owed = ({ request, dong }: Told) => dong(request?.amount ?? 0)
const payHere = ({ words }: Told) => ({ label: words.openPayment, href: ORDER_LINK })
const seeOrder = ({ words }: Told) => ({ label: words.openOrder, href: ORDER_LINK })
const isCard = ({ request }: Told) => request?.method === "card"

/** Orders and money. */
export const paymentEn: Record<PaymentKind, (facts: Told) => Letter> = {
  order_placed: (facts) => {
    const { number, dong, order } = facts
    const many = order.parcels.length > 1
    return letter({
      subject: `Order ${number}: we have it`,
      heading: "We have your order. Thank you",
      paragraphs: [
        many
          ? `${order.parcels.length} makers, ${order.parcels.length} parcels that arrive apart. Each time, you hand over what that parcel costs.`
          : `When it arrives you hand over ${dong(order.total)}. Tax included, nothing else to pay.`,
        "We will tell you when the goods leave. A parcel that is not packed yet can be cancelled on the order's page.",
      ],
      ...goodsOf(facts),
      action: seeOrder(facts),
      short: `We have order ${number}; ${dong(order.total)} to pay on delivery.`,
    })
  },

  awaiting_payment: (facts) =>
    letter({
      subject: `Order ${facts.number}: waiting for your transfer of ${owed(facts)}`,
      heading: "One more step: the transfer",
      paragraphs: [
        `Your goods are held until ${due(facts)}. Please transfer exactly this amount with exactly this message; once the money is in, the makers are told.`,
        ...giftLine(facts),
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      ...goodsOf(facts),
      action: payHere(facts),
      afterword: [
        "The payment page has a QR code that saves the typing. If the money is not in by then, the order cancels itself and you owe nothing.",
      ],
      short: `Order ${facts.number}: transfer ${owed(facts)} before ${due(facts)}, message ${facts.request?.transfer?.memo ?? ""}.`,
    }),

  payment_lapsing: (facts) =>
    letter({
      subject: `Order ${facts.number}: your goods are held until ${due(facts)}`,
      heading: `Your goods are held until ${due(facts)}`,
      paragraphs: [
        isCard(facts)
          ? `This order still waits for ${owed(facts)} by card. You can pay on the order's page.`
          : `We have not seen the ${owed(facts)} for this order. If you have just sent it, all is well: the order's page changes once it is in.`,
        "If you have changed your mind there is nothing to do; the order cancels itself.",
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      action: payHere(facts),
      short: `Order ${facts.number} still waits for ${owed(facts)}; goods held until ${due(facts)}.`,
    }),

  payment_lapsed: (facts) =>
    letter({
      subject: `Order ${facts.number}: time is up, the order is cancelled`,
      heading: "The order is cancelled, for no money came in",
      paragraphs: [
        `Nothing had arrived by ${due(facts)}, so the goods went back on the shelf. You owe nothing.`,
        ...(isCard(facts)
          ? []
          : ["If you did send it, keep the receipt: money that arrives later is seen, and sent back to you."]),
        "If you would still like the goods, open the order's page and press Buy again.",
      ],
      action: seeOrder(facts),
      short: `Order ${facts.number} is cancelled, for no money came in. You owe nothing.`,
    }),

  money_in_question: (facts) => {
    const inQuestion = facts.dong(facts.request?.inQuestion ?? 0)
    return letter({
      subject: `Order ${facts.number}: we are looking into ${inQuestion}`,
      heading: "Some money does not match",
      paragraphs: [
        `We received ${inQuestion} for this order, which is not what was to be paid. It is not lost: somebody is looking at it and will tell you.`,
        "Please send no more meanwhile. If you know why it differs, call or write to us; that is faster.",
      ],
      action: seeOrder(facts),
      short: `Order ${facts.number}: ${inQuestion} does not match; we are looking. Please send no more.`,
    })
  },

  paid: (facts) => {
    const { number, request, moment } = facts
    return letter({
      subject: `Order ${number}: your money is in`,
      heading: "Your money is in. Thank you",
      paragraphs: [
        `We received ${owed(facts)}${request?.paidAt ? ` at ${moment(request.paidAt)}` : ""} and have told the makers. We will write when the goods leave.`,
        ...giftLine(facts),
      ],
      ...goodsOf(facts),
      action: seeOrder(facts),
      short: `Order ${number}: ${owed(facts)} received. The makers are preparing your goods.`,
    })
  },

  refunded: (facts) => {
    const refunded = facts.dong(facts.sentBack)
    return letter({
      subject: `Order ${facts.number}: we have sent money back`,
      heading: "We have sent money back to you",
      paragraphs: [
        `So far we have sent back ${refunded} for this order.`,
        isCard(facts)
          ? "It returns to the card you paid with, usually after 5 to 10 days, depending on the bank."
          : "It goes to your bank account, usually the same day. If it is not there after one working day, tell us.",
      ],
      action: seeOrder(facts),
      short: `Order ${facts.number}: we have sent back ${refunded}.`,
    })
  },
}
