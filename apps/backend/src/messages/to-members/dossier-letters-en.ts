import { formatDate } from "@ocop/domain"
import { type Letter, letter } from "../letters/letter"
import type { DossierKinds, ShopFactsOf } from "./shop-facts"

type Letters = { [Kind in DossierKinds]: (facts: ShopFactsOf[Kind], link: string) => Letter }

const day = (date: string) => formatDate(date, "en")
const open = (href: string, label: string) => ({ label, href })
const said = (who: string, words: string | null | undefined) => (words ? [`${who} writes: ${words}`] : [])

/** Letters about dossiers and certificates. */
export const dossierLettersEn: Letters = {
  dossier_returned: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: the commune returned the dossier`,
      heading: "The commune returned the dossier",
      paragraphs: [
        `Dossier ${code} of ${productName}.`,
        ...said("The commune", text),
        "What to correct is written at each criterion. File it again and the commune has another 15 working days.",
      ],
      action: open(link, "See what to correct"),
      short: `The commune returned dossier ${code} (${productName}). Please see what to correct.`,
    }),
  dossier_forwarded: ({ productName, code }, link) =>
    letter({
      subject: `${productName}: the dossier is with the province`,
      heading: "The commune forwarded the dossier",
      paragraphs: [
        `Dossier ${code} of ${productName}.`,
        "The province studies it, may visit or ask for more, and takes it to its council. There is nothing to do now.",
      ],
      action: open(link, "See the dossier"),
      short: `Dossier ${code} (${productName}) is with the province.`,
    }),
  dossier_more_wanted: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: the province asks for more`,
      heading: "The province asks for more",
      paragraphs: [`Dossier ${code} of ${productName}.`, ...said("The province", text), "Complete it and hand it in."],
      action: open(link, "Complete it"),
      short: `The province asks for more in dossier ${code} (${productName}).`,
    }),
  dossier_awarded: ({ productName, code, stars }, link) =>
    letter({
      subject: stars ? `${productName} was awarded ${stars} stars` : `${productName} was awarded`,
      heading: stars ? `${stars} stars for ${productName}` : `${productName} was awarded`,
      paragraphs: [
        `Dossier ${code}.`,
        "The stars show on the product's page and in search. Stickers with a QR code to print are under Our stars.",
      ],
      action: open(link, "See the certificate"),
      short: stars ? `${productName} was awarded ${stars} stars.` : `${productName} was awarded stars.`,
    }),
  dossier_not_awarded: ({ productName, code, text }, link) =>
    letter({
      subject: `${productName}: not awarded this time`,
      heading: "Not awarded this time",
      paragraphs: [
        `Dossier ${code} of ${productName}.`,
        ...(text ? [`Reason: ${text}`] : []),
        "Answers and evidence are kept. Improve, begin another dossier, and everything is carried over.",
      ],
      action: open(link, "See the dossier"),
      short: `Dossier ${code} (${productName}) was not awarded this time.`,
    }),
  certificate_expiring: ({ shopName, certificates }, link) =>
    letter({
      subject: expiringSubject(certificates),
      heading: "A certificate is about to end",
      paragraphs: [
        `Of ${shopName}. A renewal is filed 180 to 120 days before the end; later, stars may come down while you wait.`,
        "Answers and evidence of the last dossier are carried over; only correct what is different.",
      ],
      facts: certificates.map(({ productName, until, closesOn }) => [
        productName,
        `ends ${day(until)}, file until ${day(closesOn)}`,
      ]),
      action: open(link, "Prepare the renewal"),
      short: `${expiringSubject(certificates)}. Please prepare the renewal.`,
    }),
  certificate_revoked: ({ productName, text }, link) =>
    letter({
      subject: `${productName}: its OCOP certificate was revoked`,
      heading: "A certificate was revoked",
      paragraphs: [
        `${productName} no longer bears stars. They are off its page; please stop using stickers and packs that show them.`,
        ...(text ? [`Reason: ${text}`] : []),
      ],
      action: open(link, "See the certificate"),
      short: `The OCOP certificate of ${productName} was revoked. Please stop using stickers and packs with stars.`,
    }),
}

const expiringSubject = ([first, ...others]: ShopFactsOf["certificate_expiring"]["certificates"]) =>
  others.length > 0
    ? `${others.length + 1} certificates are about to end`
    : `The stars of ${first?.productName ?? "a product"} end on ${first ? day(first.until) : ""}`.trim()
