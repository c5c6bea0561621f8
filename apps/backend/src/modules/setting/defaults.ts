import { z } from "zod"
import { LawSchema, OperatorSchema } from "./law"

/** How many requests one address may make in a window. */
const rate = (requests: number, seconds: number) =>
  z
    .strictObject({ requests: z.number().int().min(1), seconds: z.number().int().min(1).max(86_400) })
    .default({ requests, seconds })

const dong = (value: number) => z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(value)

/** Never the buyer: who pays at the door cannot be made to, and who paid ahead gets the whole sum back. */
const FEE_BEARER = z.enum(["producer", "operator"])

/** What an installation may choose, and what holds until it does. Sums in đồng. */
export const SettingsDataSchema = z.strictObject({
  name: z.string().trim().min(1).max(60).default("Chợ Xã"),
  tagline: z.string().trim().max(120).default("mỗi xã một món"),
  operator: OperatorSchema,
  law: LawSchema,
  limits: z
    .strictObject({
      quantityPerLine: z.number().int().min(1).max(999).default(50),
      linesPerBasket: z.number().int().min(1).max(200).default(40),
      /** Orders that nobody has paid yet, per phone, and per address. */
      openOrdersPerPhone: z.number().int().min(1).default(5),
      openOrdersPerAddress: z.number().int().min(1).default(8),
      /** Goods held back for those orders, per phone, and per address. */
      reservedValuePerPhone: dong(20_000_000),
      reservedValuePerAddress: dong(30_000_000),
      /** The most that a courier collects at a door for one parcel. */
      cashOnDeliveryMax: dong(5_000_000),
    })
    .prefault({}),
  payment: z
    .strictObject({
      /** The account that transfers go to; without one they are off (in demo mode a made-up account stands in). */
      transfer: z
        .strictObject({
          /** The bank's number at NAPAS. */
          bankBin: z.string().regex(/^\d{6}$/),
          bankName: z.string().trim().min(2).max(80),
          accountNumber: z.string().regex(/^[0-9A-Za-z]{4,19}$/),
          /** As banks write it: capitals without marks. */
          accountName: z.string().regex(/^[A-Z0-9 .,&()/-]{2,60}$/),
        })
        .nullable()
        .default(null),
      /** How long goods are held for a transfer, in minutes: where the bank tells us by itself, and where people look. */
      holdMinutesWithWebhook: z.number().int().min(5).max(10_080).default(60),
      holdMinutesByHand: z.number().int().min(5).max(10_080).default(1440),
      cardHoldMinutes: z.number().int().min(5).max(10_080).default(60),
    })
    .prefault({}),
  /** Goods sent back and complaints about delivered parcels. */
  returns: z
    .strictObject({
      /** Days after delivery within which a buyer may open a case. Money of a parcel becomes payable after them. */
      windowDays: z.number().int().min(1).max(90).default(7),
      /** Working days that a shop has to answer; then the operator decides. */
      answerWorkingDays: z.number().int().min(1).max(30).default(3),
      /** Days after a shop's refusal within which a buyer may take it to the operator, once. */
      appealDays: z.number().int().min(1).max(60).default(7),
      /** Days after a replacement left within which its buyer may say that it did not come; then its case is settled. */
      replacementDays: z.number().int().min(3).max(60).default(10),
    })
    .prefault({}),
  /** What is asked of shops about their parcels. */
  parcels: z
    .strictObject({
      /** A shop confirms a new parcel within so many hours; it is reminded at half of them, then the operator is told. */
      confirmHours: z.number().int().min(1).max(240).default(24),
      /** A parcel that nobody confirmed for so many hours is cancelled; null: never by itself. */
      cancelUnconfirmedHours: z.number().int().min(2).max(720).nullable().default(null),
      /** A phone that refused so many parcels at the door, within so many days, pays ahead. */
      refusalsUntilPaidAhead: z.number().int().min(1).max(20).default(2),
      refusalsCountDays: z.number().int().min(1).max(3650).default(365),
      /** Who bears the fee of a journey that ended at nobody's door, by why. */
      failedFeeBorneBy: z
        .strictObject({
          no_answer: FEE_BEARER.default("producer"),
          refused: FEE_BEARER.default("producer"),
          wrong_address: FEE_BEARER.default("producer"),
          other: FEE_BEARER.default("producer"),
        })
        .prefault({}),
    })
    .prefault({}),
  /** How much one shop may keep here, and for how long what it left lying stays. */
  keeping: z
    .strictObject({
      /** Drafts of new goods that do not wait for the operator. */
      drafts: z.number().int().min(1).max(10_000).default(300),
      /** Photographs that no goods show. */
      loosePhotos: z.number().int().min(1).max(10_000).default(500),
      /** All of a shop's photographs, as they are kept. */
      photoMegabytes: z.number().int().min(10).max(1_000_000).default(2_000),
      /** Lists that are looked at in one day. */
      importsADay: z.number().int().min(1).max(1_000).default(40),
      /** Dossiers that a shop begins and withdraws on one day. */
      withdrawnDossiersADay: z.number().int().min(1).max(1_000).default(20),
      /** Days after which a photograph that nothing shows or drafts, a list's rows, and a draft that nobody touched are forgotten. */
      loosePhotoDays: z.number().int().min(1).max(3650).default(30),
      importDays: z.number().int().min(1).max(3650).default(90),
      draftDays: z.number().int().min(7).max(3650).default(180),
    })
    .prefault({}),
  /** Commission, tax and shipping are in rules with dates; here is what holds for everybody. */
  money: z
    .strictObject({
      /** Who pays the carrier, and so gets what buyers pay for the journey. Orders keep what held when they were placed. */
      shippingBelongsTo: z.enum(["producer", "operator"]).default("producer"),
      /**
       * The most that a shop's own table may ask for a journey: its first kilogram, and each one begun after it. Commission
       * is of goods alone.
       */
      ownDeliveryFeeMax: dong(60_000),
      ownDeliveryFeeMaxPerKilogram: dong(15_000),
      /** Above this a shop that collects cash itself owes too much: cash on delivery rests until it is settled. */
      producerDebtMax: dong(3_000_000),
      /** Less than this waits for the next payout. */
      payoutMin: dong(10_000),
      /** Days for which nothing is paid to an account that took another's place: its owners hear of the change meanwhile. */
      newAccountRestDays: z.number().int().min(0).max(30).default(3),
    })
    .prefault({}),
  /** When carriers rest around Tết, in days from the first day of the lunar year; said so long before. */
  tet: z
    .strictObject({
      closesDaysBefore: z.number().int().min(0).max(30).default(4),
      reopensDaysAfter: z.number().int().min(0).max(30).default(6),
      shownDaysBefore: z.number().int().min(0).max(120).default(56),
    })
    .prefault({}),
  rates: z
    .strictObject({
      login: rate(20, 900),
      /** One-time codes that are sent: each is a letter or a paid message. One contact has limits of its own. */
      code: rate(15, 900),
      /** New accounts and passwords, and requests about one's data. */
      account: rate(60, 900),
      order: rate(20, 600),
      tracking: rate(20, 600),
      /** Codes tried in baskets: a family behind one address types wrong now and then, a guesser types thousands. */
      voucher: rate(60, 600),
      search: rate(240, 60),
      /** Reports with photographs, and documents made for one reader: each is work for seconds. */
      report: rate(12, 600),
      document: rate(30, 600),
      /** Photographs that shops send: each keeps a core busy for a second. */
      photo: rate(120, 600),
      write: rate(240, 60),
      /** Machines: banks and Stripe, each message signed. */
      hook: rate(6000, 60),
    })
    .prefault({}),
})

export type SettingsData = z.output<typeof SettingsDataSchema>
export type SettingsChoice = z.input<typeof SettingsDataSchema>
/** A change of some settings, as it comes in; `choose` says whether what it makes of the settings holds. */
export const SettingsChoiceSchema = z.custom<SettingsChoice>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
)
export type RateName = keyof SettingsData["rates"]
