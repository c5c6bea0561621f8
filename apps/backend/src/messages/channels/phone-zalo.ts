import type { TokenStore, Tokens } from "../../modules/message/tokens"
import { AddressRefused, type Channel, type Outgoing } from "./channel"
import { postForm, postJson } from "./post-json"

export interface ZaloKeys {
  appId: string
  secretKey: string
  /** ZNS templates that Zalo has approved: one with order_code, content and link, one with otp. */
  orderTemplate: string
  codeTemplate: string
  /** Other addresses for tests. */
  sendUrl?: string
  tokenUrl?: string
}

const SEND_URL = "https://business.openapi.zalo.me/message/template"
const TOKEN_URL = "https://oauth.zaloapp.com/v4/oa/access_token"
/** No such number, no Zalo account, or an account that takes no such message. */
const BAD_NUMBER = [-108, -114, -118, -119]
const BAD_TOKEN = -124

/** Zalo's notification service (ZNS) by its documented shape. Never run live. `tracking_id` is the message's own id. */
export function zaloChannel(keys: ZaloKeys, store: TokenStore): Channel {
  return {
    async send(message) {
      const accessToken = await store.accessToken((refreshToken) => renew(keys, refreshToken))
      const answer = await postJson(
        keys.sendUrl ?? SEND_URL,
        { phone: message.to.replace(/^0/, "84"), tracking_id: message.id, ...templateOf(message, keys) },
        { access_token: accessToken },
      )
      if (answer.error === 0) return { via: "zalo", reference: referenceOf(answer.data) }
      if (answer.error === BAD_TOKEN) await store.forget()
      const words = `Zalo ${String(answer.error)} ${String(answer.message ?? "")}`
      throw BAD_NUMBER.includes(Number(answer.error)) ? new AddressRefused(words) : new Error(words)
    },
  }
}

function templateOf({ code, orderNumber, text, link }: Outgoing, keys: ZaloKeys) {
  if (code !== null) return { template_id: keys.codeTemplate, template_data: { otp: code } }
  const content = text.split("\n")[0] ?? ""
  return {
    template_id: keys.orderTemplate,
    template_data: { order_code: orderNumber ?? "", content, link: link ?? "" },
  }
}

async function renew({ appId, secretKey, tokenUrl = TOKEN_URL }: ZaloKeys, refreshToken: string): Promise<Tokens> {
  const form = { app_id: appId, grant_type: "refresh_token", refresh_token: refreshToken }
  const answer = await postForm(tokenUrl, form, { secret_key: secretKey })
  const { access_token, refresh_token, expires_in } = answer
  if (typeof access_token !== "string" || typeof refresh_token !== "string")
    throw new Error(`Zalo gave no token: ${String(answer.error_description ?? answer.error ?? "")}`)
  return { accessToken: access_token, refreshToken: refresh_token, expiresInSeconds: Number(expires_in) || 3600 }
}

const referenceOf = (data: unknown): string | null =>
  typeof data === "object" && data !== null && "msg_id" in data ? String(data.msg_id) : null
