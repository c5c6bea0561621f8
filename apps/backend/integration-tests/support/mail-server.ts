import type { AddressInfo } from "node:net"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"

export interface Received {
  to: string[]
  mail: Email
}

/** What the server says to a command, as SMTP does: 550 for good, 450 for now. */
export type Answer = { code: number; words: string } | undefined

export interface MailServer {
  url: string
  received: Received[]
  /** Asked for each recipient and each content; undefined takes it. */
  answers: { recipient(address: string): Answer; content(mail: Email): Answer }
  /** What becomes of the next content: the connection is cut after it was taken, or it is never answered. */
  next: "cut" | "hold" | null
  stop(): Promise<void>
}

/** A real SMTP conversation on loopback. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = []
  const state: Pick<MailServer, "answers" | "next"> = {
    answers: { recipient: () => undefined, content: () => undefined },
    next: null,
  }
  const smtp = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(refusal(state.answers.recipient(address))),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks))
        const { next } = state
        state.next = null
        if (next === "hold") return
        const answer = state.answers.content(mail)
        if (!answer) received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail })
        if (next !== "cut") return done(refusal(answer))
        for (const connection of smtp.connections) connection.close()
      })
    },
  })
  smtp.on("error", () => undefined)
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve))
  const url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  return Object.assign(state, { url, received, stop: () => new Promise<void>((resolve) => smtp.close(resolve)) })
}

const refusal = (answer: Answer): Error | null =>
  answer ? Object.assign(new Error(answer.words), { responseCode: answer.code }) : null
