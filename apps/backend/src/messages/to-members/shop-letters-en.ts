import { formatDong, formatMoment } from "@ocop/domain"
import type { ShopKind } from "../../modules/message/kinds"
import { type Letter, letter } from "../letters/letter"
import { dossierLettersEn } from "./dossier-letters-en"
import type { ShopFactsOf } from "./shop-facts"

type Letters = { [Kind in ShopKind]: (facts: ShopFactsOf[Kind], link: string) => Letter }

const dong = (amount: number) => formatDong(amount, "en")
const moment = (at: string) => formatMoment(at, "en")
const open = (href: string, label = "Open the shop") => ({ label, href })
const why = (words: string | null | undefined) => (words ? [`The market writes: ${words}`] : [])

/** Letters to the people of a shop. */
export const shopLettersEn: Letters = {
  ...dossierLettersEn,
  parcel_new: ({ code, goods, confirmBy }, link) =>
    letter({
      subject: `A new parcel ${code}`,
      heading: "A new parcel waits for you",
      paragraphs: [`In it: ${goods}.`, `Please confirm it before ${moment(confirmBy)}.`],
      action: open(link, "See and confirm"),
      short: `A new parcel ${code}: ${goods}. Confirm before ${moment(confirmBy)}.`,
    }),
  parcel_reminder: ({ code, goods, confirmBy }, link) =>
    letter({
      subject: `Parcel ${code} still waits for you`,
      heading: "A parcel still waits for you",
      paragraphs: [
        `In it: ${goods}.`,
        `It should be confirmed by ${moment(confirmBy)}; after that the market will call you for the buyer. What you cannot send, you can decline.`,
      ],
      action: open(link, "See and confirm"),
      short: `Parcel ${code} still waits for you, until ${moment(confirmBy)}.`,
    }),
  parcel_cancelled: ({ code, goods }, link) =>
    letter({
      subject: `Parcel ${code} is cancelled; nothing to send`,
      heading: "A parcel is cancelled",
      paragraphs: [`In it: ${goods}.`, "Its goods are back in your stock; there is nothing to pack or send."],
      action: open(link),
      short: `Parcel ${code} is cancelled; its goods are back in your stock.`,
    }),
  parcel_problem: ({ code, goods }, link) =>
    letter({
      subject: `The buyer reports a problem with parcel ${code}`,
      heading: "A buyer reports a problem",
      paragraphs: [`In it: ${goods}.`, "The market is looking into it and answers the buyer. It may call you."],
      action: open(link, "See the parcel"),
      short: `The buyer reports a problem with parcel ${code}. The market is looking into it.`,
    }),
  return_opened: ({ code, goods, answerBy }, link) =>
    letter({
      subject: `The buyer asks to return goods of parcel ${code}`,
      heading: "A buyer asks to return goods",
      paragraphs: [
        `In it: ${goods}.`,
        answerBy
          ? `Please answer before ${moment(answerBy)}; after that the market decides.`
          : "Please look at it and answer soon.",
      ],
      action: open(link, "See and answer"),
      short: `The buyer asks to return goods of parcel ${code}. Please answer.`,
    }),
  producer_approved: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName} is approved and can sell`,
      heading: "Your shop is approved",
      paragraphs: ["All papers are there. You can list goods and sell from now on.", ...why(text)],
      action: open(link),
      short: `${shopName} is approved. You can list goods and sell.`,
    }),
  producer_more_wanted: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName}: some papers are missing`,
      heading: "Some papers are missing",
      paragraphs: [...why(text), "Please add them and send the shop in again."],
      action: open(link, "Add papers"),
      short: `${shopName}: some papers are missing; open the shop to see which.`,
    }),
  producer_suspended: ({ shopName, text }, link) =>
    letter({
      subject: `${shopName} has stopped selling for now`,
      heading: "Your shop has stopped selling for now",
      paragraphs: [...why(text), "Parcels that you have are still sent. Please call the market with any question."],
      action: open(link),
      short: `${shopName} has stopped selling for now. Parcels that you have are still sent.`,
    }),
  bank_account_changed: ({ shopName, bank }, link) =>
    letter({
      subject: `${shopName}: the account for payouts has changed`,
      heading: "The account for payouts has changed",
      paragraphs: [`The new account: ${bank}.`, "If this was not you, call the market now, before the next payout."],
      action: open(link, "See the account"),
      short: `${shopName}: payouts now go to ${bank}. If this was not you, call the market now.`,
    }),
  listing_accepted: ({ productName }, link) =>
    letter({
      subject: `${productName} is on sale`,
      heading: `${productName} is on sale`,
      paragraphs: ["The market has approved it. Shoppers can find and buy it."],
      action: open(link, "See the product"),
      short: `${productName} is on sale.`,
    }),
  listing_refused: ({ productName, reason }, link) =>
    letter({
      subject: `${productName} is not on sale yet`,
      heading: `${productName} is not on sale yet`,
      paragraphs: [...why(reason), "It stays among your drafts; change it and send it again."],
      action: open(link, "See the product"),
      short: `${productName} is not on sale yet; open the shop to see why.`,
    }),
  listing_more_wanted: ({ productName, reason }, link) =>
    letter({
      subject: `${productName}: the market asks for more`,
      heading: `The market asks about ${productName}`,
      paragraphs: [...why(reason), "Add what is missing and send it again."],
      action: open(link, "Add it"),
      short: `${productName}: the market asks for more; open the shop to see what.`,
    }),
  paid_out: ({ shopName, amount, bankName, accountMasked, memo, reference }, link) =>
    letter({
      subject: `${dong(amount)} were transferred to ${shopName}`,
      heading: "Your money was transferred",
      paragraphs: ["The statement, parcel by parcel, is in the shop under Money."],
      facts: [
        ["Amount", dong(amount)],
        ["Bank", bankName],
        ["Account", accountMasked],
        ["Message", memo],
        ...(reference ? ([["Bank reference", reference]] as const) : []),
      ],
      action: open(link, "See the statement"),
      short: `${dong(amount)} were transferred to ${bankName} ${accountMasked}.`,
    }),
  debt_limit: ({ shopName, debt, limit }, link) =>
    letter({
      subject: `${shopName}: cash on delivery rests`,
      heading: "Cash on delivery rests for now",
      paragraphs: [
        `The shop holds ${dong(debt)} of commission and tax out of buyers' cash, more than ${dong(limit)}.`,
        "Buyers can still pay ahead. It opens again once some is paid in, or netted against a payout.",
      ],
      action: open(link, "See the books"),
      short: `${shopName}: cash on delivery rests; the shop holds ${dong(debt)} of the market's money.`,
    }),
}
