import { z } from "zod"

const given = z.string().min(1).optional()

/** How messages leave: a mail server, Zalo's notification service, SMS through eSMS. Nothing of it is needed to try the shop. */
export const messageVariables = {
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  ZALO_APP_ID: given,
  ZALO_SECRET_KEY: given,
  ZALO_REFRESH_TOKEN: given,
  ZALO_ORDER_TEMPLATE: given,
  ZALO_CODE_TEMPLATE: given,
  SMS_API_KEY: given,
  SMS_SECRET_KEY: given,
  SMS_BRANDNAME: given,
}

type MessageVariables = z.output<z.ZodObject<typeof messageVariables>>

const GROUPS: (keyof MessageVariables)[][] = [
  ["ZALO_APP_ID", "ZALO_SECRET_KEY", "ZALO_REFRESH_TOKEN", "ZALO_ORDER_TEMPLATE", "ZALO_CODE_TEMPLATE"],
  ["SMS_API_KEY", "SMS_SECRET_KEY", "SMS_BRANDNAME"],
]

/** Half a set of keys is a mistake and not a choice. */
export function checkMessages(env: MessageVariables, context: z.RefinementCtx): void {
  for (const group of GROUPS.filter((names) => names.some((name) => env[name])))
    for (const name of group.filter((key) => !env[key]))
      context.addIssue({ code: "custom", path: [name], message: `is missing beside ${group.find((key) => env[key])}` })
  if (env.SMTP_URL && !env.MAIL_FROM)
    context.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "is missing beside SMTP_URL" })
}

/** Writes mails to disk under this address, until a mail server sends them under a real one. */
const NOBODY = "cho-xa@example.invalid"

/** The channels that the variables make, ready to use; null where keys are missing. */
export function messageChannels(env: MessageVariables) {
  const { ZALO_APP_ID, ZALO_SECRET_KEY, ZALO_REFRESH_TOKEN, ZALO_ORDER_TEMPLATE, ZALO_CODE_TEMPLATE } = env
  const { SMS_API_KEY, SMS_SECRET_KEY, SMS_BRANDNAME } = env
  const hasZalo = ZALO_APP_ID && ZALO_SECRET_KEY && ZALO_REFRESH_TOKEN && ZALO_ORDER_TEMPLATE && ZALO_CODE_TEMPLATE
  return {
    MAIL_FROM: env.MAIL_FROM ?? NOBODY,
    zalo: hasZalo
      ? {
          appId: ZALO_APP_ID,
          secretKey: ZALO_SECRET_KEY,
          refreshToken: ZALO_REFRESH_TOKEN,
          orderTemplate: ZALO_ORDER_TEMPLATE,
          codeTemplate: ZALO_CODE_TEMPLATE,
        }
      : null,
    sms:
      SMS_API_KEY && SMS_SECRET_KEY && SMS_BRANDNAME
        ? { apiKey: SMS_API_KEY, secretKey: SMS_SECRET_KEY, brandname: SMS_BRANDNAME }
        : null,
  }
}
