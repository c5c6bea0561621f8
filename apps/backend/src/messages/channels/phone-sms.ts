import { AddressRefused, type Channel } from "./channel"
import { postJson } from "./post-json"

export interface SmsKeys {
  apiKey: string
  secretKey: string
  brandname: string
  /** Another address for tests. */
  url?: string
}

const URL_OF_ESMS = "https://rest.esms.vn/MainService.svc/json/SendMultipleMessage_V4_post_json/"
const CARE = "2"
const TAKEN = ["100", /* the same RequestId again: it was taken before */ "124"]
/** The number is blocked, or no number. */
const BAD_NUMBER = ["99", "108"]

/**
 * SMS by the shape that eSMS documents (brandname, customer care). Never run live. Its RequestId makes a repetition
 * harmless. Texts go without marks: with them an SMS is 70 characters and costs twice.
 */
export function smsChannel({ apiKey, secretKey, brandname, url = URL_OF_ESMS }: SmsKeys): Channel {
  return {
    async send(message) {
      const answer = await postJson(url, {
        ApiKey: apiKey,
        SecretKey: secretKey,
        Brandname: brandname,
        SmsType: CARE,
        IsUnicode: "0",
        Phone: message.to,
        Content: withoutMarks(message.text),
        RequestId: message.id,
      })
      const code = String(answer.CodeResult ?? "")
      if (TAKEN.includes(code)) return { via: "sms", reference: answer.SMSID ? String(answer.SMSID) : null }
      const words = `eSMS ${code} ${String(answer.ErrorMessage ?? "")}`.trim()
      throw BAD_NUMBER.includes(code) ? new AddressRefused(words) : new Error(words)
    },
  }
}

/** "Đơn K7M2 đã gửi" → "Don K7M2 da gui"; what the GSM alphabet lacks becomes a space. */
export const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/₫/g, "d")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, "-")
    .replace(/[^\x20-\x7e\n]/g, " ")
