import { formatDate } from "@ocop/domain"
import { accountOf, coming, partOf, receiver, sampleWarning, type Told } from "./facts"
import { type Fact, type Letter, letter, ORDER_LINK } from "./letter"
import { alive, cashOf, failureIn, followLinks, nameOf } from "./parcel"
import type { ParcelKind } from "./templates"

const seeOrder = ({ words }: Told) => ({ label: words.openOrder, href: ORDER_LINK })
const FAILURES: Record<string, (who: string) => string> = {
  no_answer: (who) => `The carrier called but could not reach ${who}.`,
  refused: (who) => `The carrier says that ${who} did not take it.`,
  wrong_address: () => "The carrier could not find the address.",
}
const failure = (facts: Told) =>
  FAILURES[failureIn(facts.reason)]?.(receiver(facts)) ?? "The carrier could not hand it over."

/** Parcels and what happens to them. */
export const parcelsEn: Record<ParcelKind, (facts: Told) => Letter> = {
  shipped: (facts) => {
    const { number, parcel, words, locale } = facts
    const cash = cashOf(facts)
    const arrives =
      parcel?.arrives &&
      `It should arrive ${formatDate(parcel.arrives.from, locale)} – ${formatDate(parcel.arrives.to, locale)}.`
    const tracking: (Fact | null)[] = [
      parcel?.carrier ? [words.carrier, parcel.carrier] : null,
      parcel?.trackingCode ? [words.trackingCode, parcel.trackingCode] : null,
    ]
    return letter({
      subject: `Order ${number}: ${nameOf(facts, "your goods are", "parcel", "is")} on the way`,
      heading: `${nameOf(facts, "Your goods have", "Parcel", "has")} left ${parcel?.producer.name ?? "the maker"}`,
      paragraphs: [
        [`The carrier will call ${receiver(facts)} before coming.`, arrives].filter(Boolean).join(" "),
        ...(cash ? [`Please have ${cash} ready to hand over.`] : []),
      ],
      facts: tracking.filter((fact) => fact !== null),
      links: followLinks(facts),
      action: seeOrder(facts),
      short: `Order ${number}: ${nameOf(facts, "your goods are", "parcel", "is")} on the way${parcel?.trackingCode ? `, tracking ${parcel.trackingCode}` : ""}${cash ? `, have ${cash} ready` : ""}.`,
    })
  },

  ready_for_pickup: (facts) => {
    const { number, parcel } = facts
    const cash = cashOf(facts)
    return letter({
      subject: `Order ${number}: packed, ready for you to fetch`,
      heading: `${nameOf(facts, "Your goods are", "Parcel", "is")} packed`,
      paragraphs: [
        `You can fetch it at ${parcel?.producer.name ?? "the maker's"}, ${parcel?.placeName ?? ""}. Please say order number ${number}.`,
        ...(cash ? [`You pay ${cash} there.`] : []),
      ],
      action: seeOrder(facts),
      short: `Order ${number} is packed; you can fetch it at ${parcel?.producer.name ?? "the maker's"}.`,
    })
  },

  undeliverable: (facts) =>
    letter({
      subject: `Order ${facts.number}: ${nameOf(facts, "your goods were", "parcel", "was")} not delivered`,
      heading: `${nameOf(facts, "Your goods have", "Parcel", "has")} not reached ${receiver(facts)}`,
      paragraphs: [
        failure(facts),
        "We will call to agree on another time. Please check phone and address on the order's page and tell us what is wrong.",
      ],
      action: seeOrder(facts),
      short: `Order ${facts.number}: ${nameOf(facts, "your goods were", "parcel", "was")} not delivered. We will call you.`,
    }),

  cancelled: (facts) => {
    const { number, parcel, words, reason } = facts
    return letter({
      subject: `Order ${number}: ${nameOf(facts, "it is", "parcel", "is")} cancelled`,
      heading: `${nameOf(facts, "Your order", "Parcel")} from ${parcel?.producer.name ?? "the maker"} is cancelled`,
      paragraphs: [
        ...(reason ? [words.why(reason)] : []),
        moneyAfter(facts),
        ...(coming(facts).length > 0 ? ["The other parcels come as agreed."] : []),
        ...sampleWarning(facts),
      ],
      facts: accountOf(facts),
      action: seeOrder(facts),
      short: `Order ${number}: ${nameOf(facts, "it is", "parcel", "is")} cancelled. ${moneyAfter(facts)}`,
    })
  },

  declined: (facts) => {
    const { number, parcel, reason, words } = facts
    const goods = partOf(facts)
    return letter({
      subject: `Order ${number}: some goods cannot be sent`,
      heading: `${parcel?.producer.name ?? "The maker"} cannot send some of your goods`,
      paragraphs: [
        `Not sent: ${goods}.`,
        ...(reason ? [words.why(reason)] : []),
        moneyOfPart(facts),
        "The rest of the parcel comes as agreed.",
      ],
      action: seeOrder(facts),
      short: `Order ${number}: the maker cannot send ${goods}. ${moneyOfPart(facts)}`,
    })
  },

  problem_answered: (facts) =>
    letter({
      subject: `Order ${facts.number}: our answer to what you reported`,
      heading: "Our answer to what you reported",
      paragraphs: [`You wrote: “${facts.report?.text ?? ""}”`, `Our answer: “${facts.report?.answer ?? ""}”`],
      action: seeOrder(facts),
      short: `Order ${facts.number}: we have answered what you reported.`,
    }),
}

function moneyOfPart({ part, parcel, dong }: Told): string {
  if (!part || part.amount === 0) return "Its price does not change."
  if (part.way === "refunded") return `We will send back ${dong(part.amount)} and tell you when it is done.`
  return `The parcel costs ${dong(part.amount)} less; you hand over ${dong(parcel?.cashDue ?? 0)}.`
}

function moneyAfter(facts: Told): string {
  const { request, parcel, dong } = facts
  if (request?.state === "paid") return `We will send back ${dong(parcel?.due ?? 0)} and tell you when it is done.`
  if (request?.state === "waiting" && request.method === "bank_transfer")
    return `The amount to transfer is now ${dong(request.amount)}, with the same message. The QR code on the order's page has changed too.`
  if (request?.state === "waiting") return `What is to be paid is now ${dong(request.amount)}.`
  return alive(facts) ? "For this parcel you owe nothing." : "You owe nothing."
}
