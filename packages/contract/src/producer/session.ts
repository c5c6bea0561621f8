import { z } from "zod"
import { ChangePasswordSchema, PasswordSchema, SignInSchema } from "../account"
import { LocaleSchema } from "../common"

/** What somebody may do in a shop; each includes the next. An assistant has a manager's rights. */
export const SHOP_ROLES = ["owner", "manager", "packer"] as const
export const ShopRoleSchema = z.enum(SHOP_ROLES)

const ContactSchema = z.string().trim().min(5).max(200)
const NameSchema = z.string().trim().min(2).max(120)
/** Six digits that were sent, or the letters and digits that somebody handed over. */
const CodeSchema = z.string().trim().min(6).max(12)

/** GET: how contacts are proved here. Without a phone channel a phone signs up unproved, and is marked so. */
export const MemberChannelsSchema = z.object({ email: z.boolean(), phone: z.boolean() })

export const MEMBER_CODE_PURPOSES = ["registration", "password_reset", "contact"] as const
/** POST producerRoutes.codes; answers AskedCode, the same whether the contact is known or not. */
export const AskMemberCodeSchema = z.strictObject({
  purpose: z.enum(MEMBER_CODE_PURPOSES),
  contact: ContactSchema,
  locale: LocaleSchema.default("vi"),
})

/**
 * POST producerRoutes.registrations; 201 with Me, signed in. `code` is needed for an e-mail, and for a phone where
 * phones can be reached (MemberChannels); refusals: code_wrong, account_exists (only after the code was right).
 */
export const RegisterMemberSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema.optional(),
  password: PasswordSchema,
  name: NameSchema,
  locale: LocaleSchema.default("vi"),
})

/** POST producerRoutes.sessions; 201 with Me. Refusal: wrong_credentials, for unknown contacts too. */
export const MemberSignInSchema = SignInSchema
export const ResetMemberPasswordSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema,
  password: PasswordSchema,
})
/** POST producerRoutes.password: every other browser is signed out. */
export const ChangeMemberPasswordSchema = ChangePasswordSchema
/** POST producerRoutes.contacts: adds a proved contact, or proves the one that stands there. */
export const AddMemberContactSchema = z.strictObject({
  contact: ContactSchema,
  code: CodeSchema,
  password: z.string().min(1).max(200),
})
export const ChangeMeSchema = z.strictObject({ name: NameSchema.optional(), locale: LocaleSchema.optional() })

/**
 * POST producerRoutes.deletions: the person is forgotten, at once and for good; the log of what was done for shops keeps
 * their number alone. Refused (`shops`: last_owner) while a shop that buyers know of would be left without an owner.
 */
export const ForgetMeSchema = z.strictObject({ password: z.string().min(1).max(200) })

export const MemberShopSchema = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  role: ShopRoleSchema,
  /** Somebody from outside who acts for the shop for a time. */
  isAssistant: z.boolean(),
  /** UTC moment at which an assistance ends; null: until somebody ends it. */
  until: z.string().nullable(),
  status: z.enum(["recorded", "draft", "submitted", "more_wanted", "approved", "suspended"]),
  /** Parcels that wait to be taken on. */
  waiting: z.number().int(),
})

/** GET producerRoutes.me; 401 when nobody is signed in. */
export const MeSchema = z.object({
  member: z.object({
    id: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    phoneIsProved: z.boolean(),
    email: z.string().nullable(),
    locale: LocaleSchema,
  }),
  shops: z.array(MemberShopSchema),
})

export type ShopRole = z.infer<typeof ShopRoleSchema>
export type MemberChannels = z.infer<typeof MemberChannelsSchema>
export type MemberCodePurpose = (typeof MEMBER_CODE_PURPOSES)[number]
export type AskMemberCode = z.input<typeof AskMemberCodeSchema>
export type RegisterMember = z.input<typeof RegisterMemberSchema>
export type ResetMemberPassword = z.infer<typeof ResetMemberPasswordSchema>
export type AddMemberContact = z.infer<typeof AddMemberContactSchema>
export type ForgetMe = z.infer<typeof ForgetMeSchema>
export type ChangeMe = z.infer<typeof ChangeMeSchema>
export type MemberShop = z.infer<typeof MemberShopSchema>
export type Me = z.infer<typeof MeSchema>
