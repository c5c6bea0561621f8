import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import { takeMoney } from "../../../../banking/take-money"
import { senderOf } from "../../../../banking/webhooks"
import type { BankAdapter } from "../../../../banking/webhooks/adapter"
import type { Movement } from "../../../../modules/banking/transactions"

/**
 * A bank's message about money. Told ten times it has one effect and ten times the same answer, so that the sender
 * stops repeating it. Unsigned, altered or old: 401 without a word why.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const sender = senderOf(req.params.source ?? "")
  if (!sender) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const message = { header: (name: string) => req.get(name), raw, body: req.body, nowMs: Date.now() }
  if (raw.length === 0 || !sender.adapter.isProved(message, sender.secret))
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The signature does not hold")
  await takeMoney(req.scope, movementsIn(sender.adapter, req.body))
  res.set("cache-control", "no-store").json({ success: true })
}

/** @throws INVALID_DATA that names what is wrong with a message of a sender who proved itself. */
function movementsIn(adapter: BankAdapter, body: unknown): Movement[] {
  try {
    return adapter.movements(body)
  } catch (error) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Not a message about money: ${faultsOf(error)}`)
  }
}

function faultsOf(error: unknown): string {
  if (!isZodError(error)) return error instanceof Error ? error.message : String(error)
  return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
}

const isZodError = (error: unknown): error is z.ZodError => error instanceof Error && "issues" in error
