import { createTransport } from "nodemailer"
import type { Outgoing } from "./channel"
import { mailAddress } from "./mail-address"

/**
 * A mail as nodemailer takes it, from an address of ours. Its Message-ID follows from the message, so that a mail sent twice, because the process
 * died after the server took it, is one mail to servers and programs that compare ids.
 */
export function mailOf(message: Outgoing, from: string) {
  const to = mailAddress(message.to)
  return {
    from: { name: message.marketName, address: from },
    to: { name: "", address: to },
    envelope: { from, to: [to] },
    messageId: `<${message.id}@${from.split("@").at(-1)}>`,
    subject: message.subject,
    text: message.text,
    html: message.html ?? undefined,
    headers: { "Content-Language": message.locale, "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The mail as bytes, as it would cross the wire. */
export async function mailBytes(message: Outgoing, from: string): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" })
  const { message: bytes } = await composer.sendMail(mailOf(message, from))
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes))
}
