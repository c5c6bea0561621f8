import { z } from "zod"
import { ProductCardSchema } from "./catalog"
import { DateSchema, DongSchema, LocaleSchema } from "./common"
import { ProducerOrderStateSchema } from "./order"

/** An e-mail address or a Vietnamese phone number, as somebody types it. */
const ContactSchema = z.string().trim().min(5).max(200)
/** At least ten characters; whether it is too common, the domain says. */
export const PasswordSchema = z.string().min(10).max(200)
const CodeSchema = z
  .string()
  .trim()
  .regex(/^\d{6}$/)
const NameSchema = z.string().trim().min(2).max(120)

/** The text that somebody agrees to who wants news by mail; a new text is a new version. */
export const NEWS_CONSENT_VERSION = "2026-11"

/** Which ways of proving a contact are open. Without a phone channel, accounts are opened by e-mail. */
export const AccountChannelsSchema = z.object({ email: z.boolean(), phone: z.boolean() })

export const CODE_PURPOSES = ["registration", "password_reset", "contact"] as const
/** Body of POST /store/account/codes. The answer is the same whether the contact is known or not. */
export const AskCodeSchema = z.strictObject({
  purpose: z.enum(CODE_PURPOSES),
  contact: ContactSchema,
  locale: LocaleSchema.default("vi"),
})
export const AskedCodeSchema = z.object({
  /** Seconds after which another code may be asked for. */
  againAfter: z.number().int(),
  /** Minutes for which the code is good. */
  goodFor: z.number().int(),
})

/** Body of POST /store/account/registrations. Nothing is agreed to unless it is said. */
export const RegisterSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema,
  password: PasswordSchema,
  name: NameSchema,
  locale: LocaleSchema.default("vi"),
  newsConsent: z.string().max(20).optional(),
})
export const SignInSchema = z.strictObject({ contact: ContactSchema, password: z.string().min(1).max(200) })
export const ResetPasswordSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema,
  password: PasswordSchema,
})
export const ChangePasswordSchema = z.strictObject({ current: z.string().min(1).max(200), password: PasswordSchema })
/** Body of POST /store/account/contacts: what signs in from now on, so the password is asked again. */
export const AddContactSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema,
  password: z.string().min(1).max(200),
})
export const ChangeAccountSchema = z.strictObject({
  name: NameSchema.optional(),
  locale: LocaleSchema.optional(),
  /** The version agreed to; null takes the agreement back. */
  newsConsent: z.string().max(20).nullable().optional(),
})

export const DataRequestSchema = z.object({
  id: z.string(),
  kind: z.enum(["export", "deletion"]),
  state: z.enum(["waiting", "done", "withdrawn"]),
  askedAt: z.string(),
  /** The last day on which the law lets it be answered. */
  dueOn: DateSchema,
  /** When it runs (UTC moment); until then it can be taken back. */
  runsAt: z.string().nullable(),
  doneAt: z.string().nullable(),
  /** Parcels still under way that hold it up: order number and the parcel's place in it. */
  heldBy: z.array(z.object({ order: z.string(), parcel: z.number().int() })),
})
/** Who is signed in. Contacts are proven ones. */
export const AccountSchema = z.object({
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: LocaleSchema,
  since: z.string(),
  newsConsent: z.object({ version: z.string(), at: z.string() }).nullable(),
  deletion: DataRequestSchema.nullable(),
})

export const SaveAddressSchema = z.strictObject({
  name: NameSchema,
  phone: z.string().min(8).max(20),
  communeCode: z.string().regex(/^\d{5}$/),
  address: z.string().trim().min(3).max(300),
  isDefault: z.boolean().default(false),
})
export const AddressSchema = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
  provinceCode: z.string(),
  provinceName: z.string(),
  address: z.string(),
  isDefault: z.boolean(),
})
export const AddressListSchema = z.object({ addresses: z.array(AddressSchema) })

export const AccountOrderSchema = z.object({
  number: z.string(),
  placedAt: z.string(),
  total: DongSchema,
  parcels: z.array(z.object({ number: z.number().int(), state: ProducerOrderStateSchema, producer: z.string() })),
})
export const AccountOrderListSchema = z.object({ orders: z.array(AccountOrderSchema), count: z.number().int() })

export const WishesSchema = z.object({ productIds: z.array(z.string()) })
/** Body of POST /store/account/wishes: what a device remembered joins what the account holds. */
export const AddWishesSchema = z.strictObject({ productIds: z.array(z.string().min(1).max(64)).min(1).max(200) })
export const WishCardsQuerySchema = z.object({ ids: z.string().min(1).max(8000) })
export const WishCardsSchema = z.object({ products: z.array(ProductCardSchema) })

/** Body of POST /store/account/data-requests. A deletion asks for the password again. */
export const AskDataSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("export") }),
  z.strictObject({ kind: z.literal("deletion"), password: z.string().min(1).max(200) }),
])
/** Body of POST /store/order-pages/:token/data-requests: a guest's, for this one order, proven by the order's phone. */
export const AskOrderDataSchema = z.strictObject({
  kind: z.enum(["export", "deletion"]),
  phone: z.string().min(8).max(20),
})
export const DataRequestListSchema = z.object({ requests: z.array(DataRequestSchema) })
export const DataFileQuerySchema = z.object({ format: z.enum(["json", "html"]).default("html") })

/** GET /admin/data-requests: no personal data, only what is due when. */
export const AdminDataRequestListSchema = z.object({
  requests: z.array(DataRequestSchema.extend({ of: z.enum(["account", "order"]), overdue: z.boolean() })),
  count: z.number().int(),
})

export type AccountChannels = z.infer<typeof AccountChannelsSchema>
export type CodePurpose = (typeof CODE_PURPOSES)[number]
export type AskCode = z.input<typeof AskCodeSchema>
export type AskedCode = z.infer<typeof AskedCodeSchema>
export type Register = z.infer<typeof RegisterSchema>
export type SignIn = z.infer<typeof SignInSchema>
export type ResetPassword = z.infer<typeof ResetPasswordSchema>
export type ChangeAccount = z.infer<typeof ChangeAccountSchema>
export type Account = z.infer<typeof AccountSchema>
export type DataRequest = z.infer<typeof DataRequestSchema>
export type SaveAddress = z.infer<typeof SaveAddressSchema>
export type Address = z.infer<typeof AddressSchema>
export type AddressList = z.infer<typeof AddressListSchema>
export type AccountOrder = z.infer<typeof AccountOrderSchema>
export type AccountOrderList = z.infer<typeof AccountOrderListSchema>
export type Wishes = z.infer<typeof WishesSchema>
export type WishCards = z.infer<typeof WishCardsSchema>
export type AskData = z.infer<typeof AskDataSchema>
export type AskOrderData = z.infer<typeof AskOrderDataSchema>
export type DataRequestList = z.infer<typeof DataRequestListSchema>
export type AdminDataRequestList = z.infer<typeof AdminDataRequestListSchema>
