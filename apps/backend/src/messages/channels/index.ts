import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../../config/environment"
import { MESSAGE } from "../../modules/message"
import type { ChannelName } from "../../modules/message/kinds"
import type MessageService from "../../modules/message/service"
import type { Channel } from "./channel"
import { mailToDisk, phoneToDisk } from "./disk"
import { firstThatTakes } from "./fallback"
import { smtpChannel } from "./mail-smtp"
import { smsChannel } from "./phone-sms"
import { zaloChannel } from "./phone-zalo"

/** How mail and phone messages leave this installation; `off` without keys. */
export type Way = "smtp" | "zalo" | "sms" | "file" | "off"

let mail: Channel | undefined

/** The channel that the environment chooses; null when it is off. */
export function channelOf(container: MedusaContainer, name: ChannelName): Channel | null {
  if (name === "phone") return phoneChannel(container)
  mail ??= mailChannel()
  return mail
}

function mailChannel(): Channel {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = environment()
  return SMTP_URL ? smtpChannel(SMTP_URL, MAIL_FROM) : mailToDisk(path.join(DATA_DIR, "mail"), MAIL_FROM)
}

function phoneChannel(container: MedusaContainer): Channel | null {
  const { zalo, sms, DEMO, DATA_DIR } = environment()
  const service = container.resolve<MessageService>(MESSAGE)
  const ways = [
    ...(zalo ? [zaloChannel(zalo, service.tokensOf("zalo", zalo.refreshToken))] : []),
    ...(sms ? [smsChannel(sms)] : []),
  ]
  const [first, ...others] = ways
  if (first) return firstThatTakes([first, ...others])
  return DEMO === "on" ? phoneToDisk(path.join(DATA_DIR, "messages")) : null
}

/** Which ways are in use, first choice first. */
export function ways(): Record<ChannelName, Way[]> {
  const { SMTP_URL, zalo, sms, DEMO } = environment()
  const phone: Way[] = [...(zalo ? (["zalo"] as const) : []), ...(sms ? (["sms"] as const) : [])]
  return { mail: [SMTP_URL ? "smtp" : "file"], phone: phone.length > 0 ? phone : [DEMO === "on" ? "file" : "off"] }
}

/** Whether a message to a phone goes anywhere: without keys only in demo mode, to the disk. */
export const phoneChannelIsOn = (): boolean => !ways().phone.includes("off")
