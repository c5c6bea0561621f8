import { createTransport } from "nodemailer"
import { AddressRefused, type Channel } from "./channel"
import { mailOf } from "./mail"

/** Well below the lease of a claimed message. */
const PATIENCE_MS = 10_000

/** Mail through a mail server: `smtp://user:password@host:587`, `smtps://…`. The transport lives as long as the process. */
export function smtpChannel(url: string, from: string): Channel {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  return {
    async send(message) {
      try {
        const { messageId } = await transport.sendMail(mailOf(message, from))
        return { via: "smtp", reference: messageId }
      } catch (error) {
        throw isFinal(error) ? new AddressRefused(wordsOf(error)) : error
      }
    },
  }
}

interface SmtpError extends Error {
  responseCode?: number
  command?: string
}

/**
 * Whether the server said no for good (5xx) to this recipient or this content. A 5xx before that (login, sender) is about
 * us and not about the address: the operator mends it and the message goes out then.
 */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode = 0, command } = error as SmtpError
  return responseCode >= 500 && (command === "RCPT TO" || command === "DATA")
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
