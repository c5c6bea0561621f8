import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface Tokens {
  accessToken: string
  refreshToken: string
  expiresInSeconds: number
}

/** Where a provider's refresh token lives that is replaced with each use. */
export interface TokenStore {
  /** The access token in force; when it is stale, `renew` gets a new one while every other process waits. */
  accessToken(renew: (refreshToken: string) => Promise<Tokens>): Promise<string>
  /** The access token was refused: the next call renews it. */
  forget(): Promise<void>
}

/** Renewed this long before it ends. */
const SPARE_SECONDS = 300

/** Tokens of one provider in the database, begun with `seed`, which the operator set. */
export function tokenStore(sql: Knex, id: string, seed: string): TokenStore {
  const seed_hash = createHash("sha256").update(seed).digest("hex")
  return {
    accessToken: (renew) =>
      sql.transaction(async (trx) => {
        const fresh = { seed_hash, refresh_token: seed, access_token: null, expires_at: null }
        await trx("channel_token")
          .insert({ id, ...fresh })
          .onConflict("id")
          .ignore()
        const kept = await trx("channel_token").where({ id }).forUpdate().first()
        const row = kept.seed_hash === seed_hash ? kept : fresh
        if (row.access_token && new Date(row.expires_at).getTime() > Date.now()) return row.access_token
        const { accessToken, refreshToken, expiresInSeconds } = await renew(row.refresh_token)
        const expires_at = new Date(Date.now() + (expiresInSeconds - SPARE_SECONDS) * 1000)
        await trx("channel_token")
          .where({ id })
          .update({ seed_hash, refresh_token: refreshToken, access_token: accessToken, expires_at })
        return accessToken
      }),
    forget: async () => {
      await sql("channel_token").where({ id }).update({ access_token: null, expires_at: null })
    },
  }
}
