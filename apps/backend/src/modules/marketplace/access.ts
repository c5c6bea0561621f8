import { createHash, randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

const TOKEN_BYTES = 16
const TOKEN_FORM = /^[A-Za-z0-9_-]{22}$/

/** A new key to an order: 128 random bits, 22 characters. Only its SHA-256 is kept. */
export async function giveAccess(
  sql: Knex,
  orderId: string,
  givenFor: "placing" | "tracking" | "message",
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  await sql("order_access").insert({
    id: generateEntityId("", "oacc"),
    order_id: orderId,
    token_hash: hashOf(token),
    given_for: givenFor,
  })
  return token
}

/** The order a token opens; null for anything that opens none. */
export async function orderOpenedBy(sql: Knex, token: string): Promise<string | null> {
  if (!TOKEN_FORM.test(token)) return null
  const row = await sql("order_access")
    .where({ token_hash: hashOf(token), deleted_at: null })
    .first("order_id")
  return row?.order_id ?? null
}

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex")
