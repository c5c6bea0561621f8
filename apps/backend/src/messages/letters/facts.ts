import type { OrderPage, Parcel, ParcelPart, PaymentRequest, ProblemReport, ReturnCase } from "@ocop/contract"
import { formatDate, formatDong, formatMoment } from "@ocop/domain"
import type { Fact, Letter, ParcelBlock } from "./letter"
import { greetable } from "./person"
import { type LetterWords, WORDS } from "./words"

/** What an order's letter is about: the order as its buyer sees it now, and the part that is news. */
export interface OrderFacts {
  locale: "vi" | "en"
  order: OrderPage
  /** The parcel that is news, where one is. */
  parcel: Parcel | null
  /** Why it was cancelled or not delivered, as it was written down. */
  reason: string | null
  /** What of the parcel its producer cannot send. */
  part: ParcelPart | null
  /** The reported problem that was answered. */
  report: ProblemReport | null
  /** The return case that moved. */
  returnCase?: ReturnCase | null
  /** đồng that have left for the buyer so far. */
  sentBack: number
}

/** The facts with money, dates and common words in the letter's language. */
export interface Told extends OrderFacts {
  words: LetterWords
  dong(amount: number): string
  moment(at: string): string
  number: string
  request: PaymentRequest | null
}

export function told(facts: OrderFacts): Told {
  const { locale, order } = facts
  return {
    ...facts,
    words: WORDS[locale],
    dong: (amount) => formatDong(amount, locale),
    moment: (at) => formatMoment(at, locale),
    number: order.number,
    request: order.paymentRequest,
  }
}

const GONE: ReadonlySet<Parcel["state"]> = new Set(["cancelled", "returned"])
/** Parcels that still come. */
export const coming = ({ order }: OrderFacts): Parcel[] => order.parcels.filter(({ state }) => !GONE.has(state))

/** Every parcel that comes, with its goods and sums, and what they make together. */
export function goodsOf(facts: Told): Pick<Letter, "parcels" | "sums"> {
  const parcels = coming(facts)
  const total = parcels.reduce((sum, parcel) => sum + parcel.due, 0)
  return {
    parcels: parcels.map((parcel) => blockOf(parcel, facts)),
    sums: parcels.length > 1 ? [[facts.words.total, facts.dong(total)]] : [],
  }
}

function blockOf(parcel: Parcel, { words, dong, locale }: Told): ParcelBlock {
  const pack = ({ vi, en }: { vi: string; en: string | null }) => (locale === "en" ? (en ?? vi) : vi)
  const when =
    parcel.arrives && words.arrives(formatDate(parcel.arrives.from, locale), formatDate(parcel.arrives.to, locale))
  return {
    title: words.parcelOf(parcel.number, parcel.producer.name),
    place: words.from(parcel.placeName),
    lines: parcel.lines.map((line): Fact => [`${line.quantity} × ${line.title}, ${pack(line.pack)}`, dong(line.total)]),
    sums: [
      ...(parcel.shippingKind === "standard" ? [[words.shipping, dong(parcel.shipping)] as const] : []),
      ...(parcel.discount > 0 ? [[words.discount, dong(-parcel.discount)] as const] : []),
      ...(parcel.due < parcel.total ? [[words.less, dong(parcel.due - parcel.total)] as const] : []),
      [words.parcelTotal, dong(parcel.due)],
    ],
    note: parcel.shippingKind === "pickup" ? words.pickup : when,
  }
}

/** What a producer cannot send: "1 × Gạo nếp, 2 × Mắm rươi". */
export const partOf = ({ part }: OrderFacts): string =>
  (part?.lines ?? []).map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")

/** Where to transfer what; nothing for a card, or when nothing is waited for. */
export function accountOf({ request, words, dong }: Told): Fact[] {
  if (request?.state !== "waiting" || !request.transfer) return []
  const { bankName, accountNumber, accountName, memo } = request.transfer
  return [
    [words.bank, bankName],
    [words.accountNumber, accountNumber],
    [words.accountName, accountName],
    [words.amount, dong(request.amount)],
    [words.memo, memo],
  ]
}

/** A present is named as one, and whom it goes to; the recipient hears nothing from us. */
export const giftLine = ({ order, words }: Told): string[] => (order.gift ? [words.gift(greetable(order.name))] : [])

/** Whom the carrier meets. */
export const receiver = ({ order, words }: Told): string => (order.gift ? words.recipient : words.you)

/** Said wherever an account is: nobody sends money to one that is made up. */
export const sampleWarning = ({ request, words }: Told): string[] => (request?.transfer?.sample ? [words.sample] : [])
