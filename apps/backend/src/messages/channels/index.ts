import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
import { pushChannel } from "./push"

/** How mail and phone messages leave this installation; `off` without keys. */
export type Way = "smtp" | "zalo" | "sms" | "push" | "file" | "off"

let mail: Channel | undefined

/** The channel that the environment chooses; null when it is off. */
export function channelOf(container: MedusaContainer, name: ChannelName): Channel | null {
  if (name === "phone") return phoneChannel(container)
  if (name === "push") return pushChannelOf(container)
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

function pushChannelOf(container: MedusaContainer): Channel | null {
  const { push, PORTAL_URL, MAIL_FROM } = environment()
  // Push services ask whom to call when something is wrong: an https address, or a mail address where there is none.
  const subject = PORTAL_URL.startsWith("https:") ? PORTAL_URL : `mailto:${MAIL_FROM}`
  return push && pushChannel(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), push, subject)
}

/** Which ways are in use, first choice first. */
export function ways(): Record<ChannelName, Way[]> {
  const { SMTP_URL, zalo, sms, push, DEMO } = environment()
  const phone: Way[] = [...(zalo ? (["zalo"] as const) : []), ...(sms ? (["sms"] as const) : [])]
  return {
    mail: [SMTP_URL ? "smtp" : "file"],
    phone: phone.length > 0 ? phone : [DEMO === "on" ? "file" : "off"],
    push: [push ? "push" : "off"],
  }
}

/** Whether a message to a phone goes anywhere: without keys only in demo mode, to the disk. */
export const phoneChannelIsOn = (): boolean => !ways().phone.includes("off")

/** Whether notices on screens go anywhere. */
export const pushChannelIsOn = (): boolean => !ways().push.includes("off")
