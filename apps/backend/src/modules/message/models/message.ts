import { model } from "@medusajs/framework/utils"
import { CHANNELS, KINDS, MESSAGE_STATES } from "../kinds"

/** One message to one person by one channel: what was said, to whom, and how far it got. */
const Message = model
  .define("message", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    kind: model.enum([...KINDS]),
    channel: model.enum([...CHANNELS]),
    /** What it follows from, such as "paid:order_…": a cause speaks once on each channel. */
    cause: model.text(),
    /** E-mail address, or phone in canonical form; null once it was forgotten. */
    to: model.text().nullable(),
    locale: model.enum(["vi", "en"]),
    order_id: model.text().nullable(),
    subject: model.text().nullable(),
    /** With marks where the order's link or the code is put in while sending: the log holds no key. */
    text: model.text().nullable(),
    html: model.text().nullable(),
    state: model.enum([...MESSAGE_STATES]).default("queued"),
    /** A code or a reset link cannot be sent again, for nobody kept it. */
    once: model.boolean().default(false),
    attempts: model.number().default(0),
    /** Not tried before this moment. */
    due_at: model.dateTime(),
    /** Whoever sends it now has it until then. */
    claimed_until: model.dateTime().nullable(),
    /** Business time after which it would be untrue ("pay until 14:00"). */
    expires_at: model.dateTime().nullable(),
    /** What the mail server or provider called it, or the file it was written to. */
    reference: model.text().nullable(),
    /** How it left: smtp, file, zalo, sms. */
    via: model.text().nullable(),
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** The message that this one repeats, and the user who asked for it. */
    repeats: model.text().nullable(),
    asked_by: model.text().nullable(),
  })
  .indexes([
    { on: ["cause", "channel"], unique: true },
    { on: ["due_at"], where: "state = 'queued'" },
    { on: ["order_id"] },
    { on: ["created_at"] },
  ])
  .checks([
    { name: "message_sent_is_dated", expression: "(state = 'sent') = (sent_at is not null)" },
    { name: "message_one_line_subject", expression: "subject !~ '[\\r\\n]'" },
  ])

export default Message
