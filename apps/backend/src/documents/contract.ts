import type { OrderPage, Parcel } from "@ocop/contract"
import { formatDate, formatDong, formatMoment, formatPhone } from "@ocop/domain"
import type { Settings } from "../modules/setting/service"
import { type ContractWords, contractWords } from "./contract-words"
import { Paper } from "./paper"

/** A seller as its papers name it. */
export interface SellerFacts {
  legalName: string
  taxCode: string | null
  address: string
  phone: string | null
}

export interface ContractFacts {
  order: OrderPage
  /** By producer id. */
  sellers: ReadonlyMap<string, SellerFacts>
  /** The version of the terms that the buyer agreed to. */
  termsVersion: string | null
  settings: Pick<Settings, "operator" | "law" | "demo" | "name">
  /** When this copy was made. */
  at: Date
}

type Locale = "vi" | "en"

/**
 * The contract of an order as a PDF: parties, goods, prices, delivery, payment, return (Law on Protection of Consumers'
 * Rights 19/2023/QH15: a contract that can be downloaded; E-commerce Law 122/2025/QH15). For the buyer alone.
 */
export function contractDocument(facts: ContractFacts, locale: Locale): Promise<Buffer> {
  const { order, settings, at } = facts
  const words = contractWords[locale]
  const paper = new Paper({
    title: `${words.title} ${order.number}`,
    author: settings.operator.legalName ?? settings.operator.name,
    at,
    locale,
    foot: (page, pages) => words.foot(order.number, page, pages),
  })
  paper.title(words.title, words.under(order.number, formatMoment(order.placedAt, locale)))
  if (settings.demo) paper.notice(words.demo)
  if (words.copy) paper.soft(words.copy)
  writeParties(paper, facts, words)
  writeGoods(paper, facts, words, locale)
  writeDelivery(paper, order, words, locale)
  writePayment(paper, order, words, locale)
  writeReturns(paper, facts, words)
  return paper.bytes()
}

function writeParties(paper: Paper, { order, sellers, settings }: ContractFacts, words: ContractWords): void {
  const { operator } = settings
  const { gift, invoice } = order
  paper.heading(words.parties).strong(words.buyer)
  paper.facts([
    [words.name, gift?.buyerName ?? order.name],
    [words.phone, formatPhone(gift?.buyerPhone ?? order.phone)],
    [words.email, order.email],
    [words.address, gift ? null : order.address],
    [words.invoiceFor, invoice && `${invoice.company}, ${words.taxCode} ${invoice.taxCode}, ${invoice.address}`],
  ])
  for (const { number, producer } of order.parcels) {
    const seller = sellers.get(producer.id)
    paper.strong(words.seller(number)).facts([
      [words.name, seller?.legalName ?? producer.name],
      [words.taxCode, seller?.taxCode ?? words.notOnRecord],
      [words.address, seller?.address || words.notOnRecord],
      [words.phone, seller?.phone ? formatPhone(seller.phone) : null],
    ])
  }
  paper.strong(words.operator).facts([
    [words.name, operator.legalName ?? operator.name],
    [words.registration, operator.registrationNumber ?? words.notOnRecord],
    [words.representative, operator.representative],
    [words.address, operator.address ?? words.notOnRecord],
    [words.phone, operator.phone && formatPhone(operator.phone)],
    [words.email, operator.email],
  ])
}

const NOT_COMING = new Set<Parcel["state"]>(["cancelled", "returned"])

function writeGoods(paper: Paper, { order, sellers }: ContractFacts, words: ContractWords, locale: Locale): void {
  const money = (dong: number) => formatDong(dong, locale)
  const { item, pack, quantity, price, sum } = words.columns
  const columns = [
    { head: item, share: 0.38 },
    { head: pack, share: 0.16 },
    { head: quantity, share: 0.12, right: true },
    { head: price, share: 0.16, right: true },
    { head: sum, share: 0.18, right: true },
  ]
  paper.heading(words.goods).text(words.goodsIntro)
  for (const parcel of order.parcels) {
    const seller = sellers.get(parcel.producer.id)?.legalName ?? parcel.producer.name
    paper.gap(4).strong(words.parcel(parcel.number, seller), 110)
    paper.table(
      columns,
      parcel.lines.map((line) => [
        line.title,
        (locale === "en" && line.pack.en) || line.pack.vi,
        String(line.quantity),
        money(line.unitPrice),
        money(line.total),
      ]),
      [
        [words.shipping, money(parcel.shipping)],
        ...(parcel.discount > 0 ? [[words.discount, money(-parcel.discount)] as const] : []),
        [words.parcelTotal, money(parcel.total)],
      ],
    )
    writeEnd(paper, parcel, words, locale)
  }
  const dropped = order.parcels.reduce(
    (all, { state, total, due }) => all + (NOT_COMING.has(state) ? total : total - due),
    0,
  )
  paper.sums(
    dropped === 0
      ? [[words.total, money(order.total)]]
      : [
          [words.total, money(order.total)],
          [words.totalCancelled, money(-dropped)],
          [words.totalDue, money(order.total - dropped)],
        ],
  )
}

function writeEnd(paper: Paper, parcel: Parcel, words: ContractWords, locale: Locale): void {
  const end = parcel.history.findLast(({ state }) => state === "cancelled")
  if (parcel.state === "cancelled" && end) paper.text(words.cancelled(formatMoment(end.at, locale)))
  for (const { at, lines, amount } of parcel.parts)
    paper.text(words.part(formatMoment(at, locale), listOf(lines), formatDong(amount, locale)))
  if (parcel.state === "returned") paper.text(words.returned)
  if (parcel.refunded > 0) paper.text(words.refunded(formatDong(parcel.refunded, locale)))
}

const listOf = (lines: Parcel["parts"][number]["lines"]) =>
  lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")

function writeDelivery(paper: Paper, order: OrderPage, words: ContractWords, locale: Locale): void {
  const day = (date: string) => formatDate(date, locale)
  const days = order.parcels
    .filter(({ state }) => !NOT_COMING.has(state))
    .flatMap(({ number, shippingKind, arrives }) => {
      if (shippingKind === "pickup") return [words.pickup(number)]
      return arrives ? [words.arrives(number, words.range(day(arrives.from), day(arrives.to)))] : []
    })
  paper.heading(words.delivery).facts([
    [words.receiver, `${order.name}, ${formatPhone(order.phone)}`],
    [words.place, order.address],
    [words.note, order.note],
    [words.days, days.join("; ")],
  ])
  if (order.gift?.wantedWeek) paper.text(words.week(day(order.gift.wantedWeek)))
  paper.text(words.deliveryText)
}

function writePayment(paper: Paper, order: OrderPage, words: ContractWords, locale: Locale): void {
  const request = order.paymentRequest
  paper.heading(words.payment).text(words.pay[order.payment])
  if (request?.paidAt) paper.text(words.paid(formatMoment(request.paidAt, locale)))
  if (request?.state === "waiting") paper.text(words.waiting)
}

function writeReturns(paper: Paper, { settings: { law }, termsVersion }: ContractFacts, words: ContractWords): void {
  const terms = {
    hours: law.reportHours,
    fresh: law.reportFreshHours,
    answer: law.complaintAnswerHours,
    settle: law.complaintSettleDays,
    refund: law.refundDays,
  }
  paper.heading(words.returns)
  for (const text of words.returnsText(terms)) paper.text(text)
  paper.heading(words.general)
  for (const text of words.generalText(termsVersion)) paper.text(text)
}
