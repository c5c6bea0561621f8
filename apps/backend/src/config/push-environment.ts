import { z } from "zod"

/** Keys of the application server for notices on screens (VAPID, RFC 8292); made on the first start. Without them, none are sent. */
export const pushVariables = {
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{87}$/, "must be a P-256 point, base64url")
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, "must be a P-256 key, base64url")
    .optional(),
  /** More hosts (with port) that notices may be handed to; for tests, which have a push service of their own. */
  PUSH_HOSTS: z.string().optional(),
}

type PushVariables = z.output<z.ZodObject<typeof pushVariables>>

/** Half a pair of keys is a mistake and not a choice. */
export function checkPush(env: PushVariables, context: z.RefinementCtx): void {
  if (env.VAPID_PUBLIC_KEY && !env.VAPID_PRIVATE_KEY)
    context.addIssue({ code: "custom", path: ["VAPID_PRIVATE_KEY"], message: "is missing beside VAPID_PUBLIC_KEY" })
  if (env.VAPID_PRIVATE_KEY && !env.VAPID_PUBLIC_KEY)
    context.addIssue({ code: "custom", path: ["VAPID_PUBLIC_KEY"], message: "is missing beside VAPID_PRIVATE_KEY" })
}

export interface PushKeys {
  publicKey: string
  privateKey: string
  hosts: string[]
}

/** The keys, ready to use; null where there are none. */
export function pushKeys(env: PushVariables): PushKeys | null {
  if (!env.VAPID_PUBLIC_KEY || !env.VAPID_PRIVATE_KEY) return null
  const hosts = (env.PUSH_HOSTS ?? "").split(",").filter(Boolean)
  return { publicKey: env.VAPID_PUBLIC_KEY, privateKey: env.VAPID_PRIVATE_KEY, hosts }
}
