import { z } from "zod"
import { ShopRoleSchema } from "./session"

const MomentSchema = z.string()

/** Who works in a shop. Contacts are shown to the owner only. */
export const ShopMemberSchema = z.object({
  /** The membership's id. */
  id: z.string(),
  memberId: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  role: ShopRoleSchema,
  isAssistant: z.boolean(),
  /** UTC moments. */
  since: MomentSchema,
  until: MomentSchema.nullable(),
  isMe: z.boolean(),
})
export const InvitationSchema = z.object({
  id: z.string(),
  role: ShopRoleSchema,
  isAssistant: z.boolean(),
  /** Whom it was sent to; null: a link for whoever gets it. */
  email: z.string().nullable(),
  expiresAt: MomentSchema,
  /** Until when an assistance will run. */
  assistUntil: MomentSchema.nullable(),
  invitedBy: z.string(),
})
export const ShopMembersSchema = z.object({
  members: z.array(ShopMemberSchema),
  /** Open ones; empty for whoever is not the owner. */
  invitations: z.array(InvitationSchema),
})

/**
 * POST shopInvitations. With an e-mail the link goes there and only its holder can accept; without, the link is
 * answered once, to be shared: it never makes an owner. An assistance has its last day (`YYYY-MM-DD`, a year at most).
 */
export const InviteSchema = z.strictObject({
  role: ShopRoleSchema,
  email: z.string().trim().max(200).optional(),
  assistUntil: z.iso.date().optional(),
})
/** `link` is told this once; nobody kept it. Null: it went by mail. */
export const InvitedSchema = z.object({ invitation: InvitationSchema, link: z.string().nullable() })

export const ChangeShopMemberSchema = z.strictObject({ role: ShopRoleSchema })

/** POST invitationPreviews and invitationAcceptances: the token behind # in the link. */
export const InvitationTokenSchema = z.strictObject({ token: z.string().min(16).max(100) })
export const InvitationPreviewSchema = z.object({
  shopName: z.string(),
  role: ShopRoleSchema,
  isAssistant: z.boolean(),
  invitedBy: z.string(),
  expiresAt: MomentSchema,
  assistUntil: MomentSchema.nullable(),
  /** Masked: whose mailbox it went to, and who therefore can accept; null: whoever has the link. */
  forEmail: z.string().nullable(),
})

/** A code to be handed over in person; shown once. */
export const HandedCodeSchema = z.object({ code: z.string(), memberName: z.string(), goodFor: z.number().int() })

export const AuditEntrySchema = z.object({
  id: z.string(),
  at: MomentSchema,
  /** `member:<id>`, `user:<id>` (for producers only `user`), or the machine. */
  actor: z.string(),
  /** The member's name; for the Admin the user's e-mail. */
  actorName: z.string(),
  isAssistant: z.boolean(),
  /** What was done, as a code: "member.invited". */
  act: z.string(),
  subject: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  shop: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export const AuditLogQuerySchema = z.object({
  subject: z.string().max(120).optional(),
  actor: z.string().max(120).optional(),
  shop: z.string().max(64).optional(),
  act: z.string().max(60).optional(),
  /** First and last day in Vietnam. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** `next` of the page before. */
  cursor: z.string().max(100).optional(),
})
/** GET shopAudit: of this shop alone. */
export const ShopAuditQuerySchema = AuditLogQuerySchema.pick({
  subject: true,
  from: true,
  to: true,
  cursor: true,
}).strict()
/** The newest first; `next` is null on the last page. */
export const AuditLogSchema = z.object({ entries: z.array(AuditEntrySchema), next: z.string().nullable() })

/** GET /admin/members: who signed up to run shops, for the operator. */
export const AdminMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  phoneIsProved: z.boolean(),
  email: z.string().nullable(),
  since: MomentSchema,
  shops: z.array(
    z.object({
      membershipId: z.string(),
      id: z.string(),
      name: z.string(),
      role: ShopRoleSchema,
      isAssistant: z.boolean(),
      until: MomentSchema.nullable(),
    }),
  ),
})
export const AdminMemberListSchema = z.object({ members: z.array(AdminMemberSchema), count: z.number().int() })
export const AdminMemberQuerySchema = z.object({
  /** Part of a name, or a whole e-mail or phone. */
  q: z.string().trim().max(120).optional(),
  shop: z.string().max(64).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
/** POST /admin/assistances: lets a person who signed up act for a shop, until the end of that day. */
export const AssistSchema = z.strictObject({
  memberId: z.string().min(1).max(64),
  producerId: z.string().min(1).max(64),
  until: z.iso.date(),
})

export type ShopMember = z.infer<typeof ShopMemberSchema>
export type Invitation = z.infer<typeof InvitationSchema>
export type ShopMembers = z.infer<typeof ShopMembersSchema>
export type Invite = z.infer<typeof InviteSchema>
export type Invited = z.infer<typeof InvitedSchema>
export type InvitationPreview = z.infer<typeof InvitationPreviewSchema>
export type HandedCode = z.infer<typeof HandedCodeSchema>
export type AuditEntry = z.infer<typeof AuditEntrySchema>
export type AuditLogQuery = z.infer<typeof AuditLogQuerySchema>
export type AuditLog = z.infer<typeof AuditLogSchema>
export type ShopAuditQuery = z.infer<typeof ShopAuditQuerySchema>
export type AdminMemberQuery = z.output<typeof AdminMemberQuerySchema>
export type Assist = z.infer<typeof AssistSchema>
export type AdminMember = z.infer<typeof AdminMemberSchema>
export type AdminMemberList = z.infer<typeof AdminMemberListSchema>
