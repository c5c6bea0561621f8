import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Problem } from "@ocop/contract"
import { z } from "zod"
import { plainTexts } from "./plain-text"

export type ProblemCode = NonNullable<Problem["code"]>

const STATUS: Record<ProblemCode, number> = {
  invalid_fields: 400,
  shipping_missing: 400,
  age_required: 403,
  basket_gone: 404,
  total_changed: 409,
  out_of_stock: 409,
  not_for_sale: 409,
  maker_resting: 409,
  limit_quantity: 409,
  limit_open_orders: 409,
  limit_value: 409,
  cash_not_allowed: 409,
  pay_ahead: 409,
  payment_unavailable: 409,
  voucher_refused: 409,
  voucher_used_up: 409,
  terms_required: 400,
  shop_closed: 409,
  wrong_credentials: 401,
  account_exists: 409,
  code_wrong: 400,
  file_refused: 400,
  not_allowed_now: 409,
  basket_empty: 409,
  too_many_requests: 429,
  try_again: 503,
}

/** A shopper's request that is refused, with a code the storefront has words for. It survives a workflow's rollback. */
export class Refusal extends MedusaError {
  constructor(
    code: ProblemCode,
    message: string,
    readonly fields?: Record<string, string>,
  ) {
    super(MedusaError.Types.NOT_ALLOWED, message, code)
  }
}

/** Somebody else was faster: of two clicks at once the second is told this. */
const CHANGED = MedusaError.Types.CONFLICT

type Handler<Answer> = (req: MedusaRequest, res: MedusaResponse<Answer | Problem>) => Promise<unknown>

/** A route that answers refusals as a `Problem` with its status; everything else goes on to Medusa's error handler. */
export const withProblems =
  <Answer>(handler: Handler<Answer>): Handler<Answer> =>
  async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const problem = problemIn(error)
      if (!problem) throw error
      res.status(problem.type === CHANGED ? 409 : STATUS[problem.code]).json(problem)
    }
  }

/** Workflows hand over errors as plain objects, so their shape is asked, not their class. */
const ErrorShape = z.object({
  message: z.string(),
  type: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  fields: z.record(z.string(), z.string()).optional().catch(undefined),
})

export function problemIn(error: unknown): (Problem & { code: ProblemCode }) | null {
  const { data } = ErrorShape.safeParse(error)
  if (!data) return null
  const { type, code, message, fields } = data
  if (isProblemCode(code)) return { type: "refused", code, message, ...(fields && { fields }) }
  if (type === CHANGED) return { type, code: "try_again", message }
  if (isOutOfStock(code, message)) return { type: "refused", code: "out_of_stock", message: "Not enough stock" }
  if (isUnknownPack(message)) return { type: "refused", code: "not_for_sale", message: "This is not for sale" }
  if (/^Promotion usage exceeds/.test(message))
    return { type: "refused", code: "voucher_used_up", message: "This voucher has been used up" }
  if (/acquir\w+ lock/i.test(message)) return { type: "busy", code: "try_again", message: "Busy, try again" }
  return null
}

/** Reads a body at the edge, its texts made plain. @throws Refusal invalid_fields with a code for every field that is wrong. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(plainTexts(body ?? {}))
  if (parsed.success) return parsed.data
  const fields = faultsIn(parsed.error)
  throw new Refusal("invalid_fields", `These fields are wrong: ${Object.keys(fields).join(", ")}`, fields)
}

/** A code for every field that is wrong, by its path. */
export const faultsIn = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.flatMap(fieldsOf))

type Issue = z.core.$ZodIssue
function fieldsOf(issue: Issue): [string, string][] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => [[...issue.path, key].join("."), "unknown_field"])
  return [[issue.path.join(".") || "body", issue.code]]
}

/** Medusa's own check, and the trigger that has the last word. */
const isOutOfStock = (code: string | undefined, message: string) =>
  code === MedusaError.Codes.INSUFFICIENT_INVENTORY || (code === "23514" && message.includes("Not enough stock"))

/** Medusa's words for a pack that is gone, or of a product that is not published. */
const isUnknownPack = (message: string) => /^Variants .* do not exist or belong to a product/.test(message)

const isProblemCode = (code: string | undefined): code is ProblemCode =>
  code !== undefined && Object.hasOwn(STATUS, code)
