import { z } from "zod"
import { LocaleSchema } from "../common"

export const SHOP_ROLES = ["owner", "manager", "packer"] as const
export const ShopRoleSchema = z.enum(SHOP_ROLES)

/** Answer of GET me: the person who is signed in, and every shop they may act for today. */
export const MeSchema = z.object({
  member: z.object({
    id: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    locale: LocaleSchema,
  }),
  shops: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: ShopRoleSchema,
      /** Acts for somebody else's shop, for a time. */
      isAssistant: z.boolean(),
      status: z.enum(["recorded", "draft", "submitted", "more_wanted", "approved", "suspended"]),
      /** Parcels that wait to be taken on. */
      waiting: z.number().int(),
    }),
  ),
})

export type ShopRole = z.infer<typeof ShopRoleSchema>
export type Me = z.infer<typeof MeSchema>
