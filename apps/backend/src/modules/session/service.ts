import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { keepSessionsIn } from "./express-sessions"
import Session from "./models/session"

/** A session whose end was put off less than this ago is not written again. */
const TOUCH_EVERY = "1 minute"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
export type SessionContent = Record<string, unknown>

/** Logins of browsers, kept in the database so that they outlive the process. */
export default class SessionService extends MedusaService({ Session }) {
  private readonly pg: Knex

  __hooks = { onApplicationStart: async () => keepSessionsIn(this) }

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.pg = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** What the session holds; nothing when there is none or it has ended. */
  async read(id: string): Promise<SessionContent | undefined> {
    const row = await this.pg("session")
      .where({ id: hashOf(id) })
      .where("expires_at", ">", this.pg.fn.now())
      .first("content")
    return row?.content
  }

  async write(id: string, content: SessionContent, expiresAt: Date): Promise<void> {
    const row = { id: hashOf(id), content: JSON.stringify(content), expires_at: expiresAt }
    await this.pg("session").insert(row).onConflict("id").merge(["content", "expires_at"])
  }

  /** Puts the end off; most calls within a minute cost no write. */
  async touch(id: string, expiresAt: Date): Promise<void> {
    await this.pg("session")
      .where({ id: hashOf(id) })
      .whereRaw(`expires_at < ?::timestamptz - interval '${TOUCH_EVERY}'`, [expiresAt])
      .update({ expires_at: expiresAt })
  }

  async forget(id: string): Promise<void> {
    await this.pg("session")
      .where({ id: hashOf(id) })
      .delete()
  }

  /** Ends every session of somebody who signed in. Sessions in Redis are ended by their number instead (account). */
  async forgetActor(actorType: string, actorId: string): Promise<void> {
    await this.pg("session")
      .whereRaw("content->'auth_context'->>'actor_type' = ? and content->'auth_context'->>'actor_id' = ?", [
        actorType,
        actorId,
      ])
      .delete()
  }

  async forgetEnded(): Promise<void> {
    await this.pg("session").where("expires_at", "<=", this.pg.fn.now()).delete()
  }
}

const hashOf = (id: string) => createHash("sha256").update(id).digest("hex")
