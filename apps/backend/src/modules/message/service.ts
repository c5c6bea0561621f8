import { rm } from "node:fs/promises"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { waitAfter } from "./backoff"
import type { ChannelName, Kind } from "./kinds"
import ChannelToken from "./models/channel-token"
import Message from "./models/message"
import PushSubscription from "./models/push-subscription"
import { CLAIM, FORGET_MEMBER, FORGET_OLD, FORGET_PERSON, GIVE_UP_CUT_SHORT } from "./statements"
import { type TokenStore, tokenStore } from "./tokens"

/** What is to be said, ready to send but for the marks that hide its secrets. */
export interface MessageDraft {
  kind: Kind
  channel: ChannelName
  /** Speaks once on each channel. */
  cause: string
  to: string
  locale: "vi" | "en"
  orderId: string | null
  subject: string
  text: string
  html: string | null
  expiresAt: Date | null
}

/** A message that this process may send now. */
export interface ClaimedMessage extends Omit<MessageDraft, "to" | "text"> {
  id: string
  to: string | null
  text: string | null
  attempts: number
}

/** Browsers and phones of one member; of more, the oldest go. */
const MOST_SCREENS = 10

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Remembers every message: queued once per cause and channel, sent by whoever claims it, told how it ended. */
export default class MessageService extends MedusaService({ Message, ChannelToken, PushSubscription }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes messages down to be sent. A cause that has spoken on a channel is left as it is. Returns the ids of the new ones. */
  async queue(drafts: readonly MessageDraft[]): Promise<string[]> {
    if (drafts.length === 0) return []
    const rows: { id: string }[] = await this.sql("message")
      .insert(drafts.map((draft) => ({ ...this.rowOf(draft), due_at: this.sql.fn.now() })))
      .onConflict(this.sql.raw("(cause, channel) where deleted_at is null"))
      .ignore()
      .returning("id")
    return rows.map(({ id }) => id)
  }

  /** Takes the message that is due longest for `seconds`; nothing when none is. Whoever dies with it loses it then. */
  async claim(seconds: number): Promise<ClaimedMessage | undefined> {
    const { rows } = await this.sql.raw<{ rows: ClaimedMessage[] }>(CLAIM, [seconds])
    return rows[0]
  }

  /**
   * Writes down a message whose secret is known to this process alone, and takes it at once: nobody else may send it,
   * and when this process dies it counts as failed. Its texts come with the secret taken out.
   */
  async queueSecret(draft: MessageDraft, seconds: number): Promise<string> {
    const row = this.rowOf(draft)
    const until = this.sql.raw("now() + make_interval(secs => ?)", [seconds])
    await this.sql("message").insert({ ...row, once: true, attempts: 1, due_at: until, claimed_until: until })
    return row.id
  }

  async settleSent(id: string, { via, reference }: { via: string; reference: string | null }): Promise<void> {
    const sent = { state: "sent", via, reference, sent_at: this.sql.fn.now(), last_error: null }
    await this.settle(id, sent)
  }

  /** The address takes no message: nobody tries again. */
  async settleRefused(id: string, error: string): Promise<void> {
    await this.settle(id, { state: "refused", last_error: error.slice(0, 500) })
  }

  async settleFailed(id: string, error: string): Promise<void> {
    await this.settle(id, { state: "failed", last_error: error.slice(0, 500) })
  }

  /** Later again, after a wait that grows; after the last attempt the message has failed. */
  async settleLater(id: string, attempts: number, error: string): Promise<void> {
    const wait = waitAfter(attempts)
    if (wait === null) return this.settleFailed(id, error)
    const due_at = this.sql.raw("now() + make_interval(secs => ?)", [wait])
    await this.settle(id, { due_at, last_error: error.slice(0, 500) })
  }

  /** Messages with a secret that a dead process left. */
  async giveUpCutShort(): Promise<void> {
    await this.sql.raw(GIVE_UP_CUT_SHORT)
  }

  /**
   * Queues a message again, word for word, to the same address, as a message of its own that names the first.
   * @throws NOT_FOUND; NOT_ALLOWED for one that carried a secret, that was forgotten, or that still waits to be sent.
   */
  async repeat(id: string, userId: string): Promise<string> {
    const [first] = await this.listMessages({ id })
    if (!first) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Message ${id} was not found`)
    if (first.once) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Its code was kept nowhere: ask for a new one")
    if (first.to === null) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Its address and text were forgotten")
    if (first.state === "queued") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "It still waits to be sent")
    const { kind, channel, to, locale, order_id, subject, text, html } = first
    const again = generateEntityId("", "mail")
    await this.sql("message").insert({
      ...{ id: again, kind, channel, to, locale, order_id, subject, text, html },
      ...{ cause: `repeat:${again}`, repeats: id, asked_by: userId, due_at: this.sql.fn.now() },
    })
    return again
  }

  /** Blanks address and content of everything older than `days`, and deletes the files it was written to. */
  async forgetOlderThan(days: number): Promise<void> {
    await this.sweep(FORGET_OLD, [days])
  }

  /** The same for everything said about these orders or to these addresses. */
  async forget({ orderIds = [], addresses = [] }: { orderIds?: string[]; addresses?: string[] }): Promise<void> {
    await this.sweep(FORGET_PERSON, { orderIds, addresses })
  }

  /** Blots out what was said to a shop's person at these addresses, and takes their browsers' notices away. */
  async forgetMember(memberId: string, addresses: string[]): Promise<void> {
    await this.sql("push_subscription").where({ member_id: memberId }).delete()
    await this.sweep(FORGET_MEMBER, { addresses })
  }

  /** What was said about these orders or to these addresses, oldest first: for a person's own data. */
  async ofPerson({ orderIds = [], addresses = [] }: { orderIds?: string[]; addresses?: string[] }) {
    return this.listMessages(
      { $or: [{ order_id: orderIds }, { to: addresses }] },
      { select: ["kind", "channel", "to", "subject", "text", "sent_at"], order: { created_at: "ASC" }, take: 10_000 },
    )
  }

  /** A browser of this member shows notices from now on; one that another member used before changes hands. */
  async subscribe(memberId: string, at: { endpoint: string; p256dh: string; auth: string; locale: "vi" | "en" }) {
    await this.sql.transaction(async (trx) => {
      await trx("push_subscription").where({ endpoint: at.endpoint }).delete()
      await trx("push_subscription").insert({ id: generateEntityId("", "push"), member_id: memberId, ...at })
      const kept = trx("push_subscription")
        .where({ member_id: memberId })
        .orderBy("created_at", "desc")
        .limit(MOST_SCREENS)
      await trx("push_subscription").where({ member_id: memberId }).whereNotIn("id", kept.select("id")).delete()
    })
  }

  /** A browser of this member shows none any more. */
  async unsubscribe(memberId: string, endpoint: string): Promise<void> {
    await this.sql("push_subscription").where({ member_id: memberId, endpoint }).delete()
  }

  /** The changing keys of a provider, begun with what the operator set. */
  tokensOf(provider: string, seed: string): TokenStore {
    return tokenStore(this.sql, provider, seed)
  }

  private async sweep(statement: string, bindings: Parameters<Knex["raw"]>[1]): Promise<void> {
    const { rows } = await this.sql.raw<{ rows: { file: string | null }[] }>(statement, bindings)
    for (const { file } of rows) if (file) await rm(path.join(environment().DATA_DIR, file), { force: true })
  }

  private async settle(id: string, change: Record<string, unknown>): Promise<void> {
    await this.sql("message")
      .where({ id, state: "queued" })
      .update({ ...change, claimed_until: null, updated_at: this.sql.fn.now() })
  }

  private rowOf({ orderId, expiresAt, ...draft }: MessageDraft) {
    return { ...draft, id: generateEntityId("", "mail"), order_id: orderId, expires_at: expiresAt }
  }
}
