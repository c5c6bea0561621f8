import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const answer = errorHandler()

/**
 * Medusa's answers to errors. What the caller did wrong is not logged (messages repeat names and addresses); what we
 * did wrong is, with the request's id.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const quiet = {
    info: () => undefined,
    error: (fault: unknown) => logger.error(`request ${req.requestId}: ${traceOf(fault)}`),
  }
  answer(
    callersFault(error) ?? error,
    Object.assign(Object.create(req), { scope: { resolve: () => quiet } }),
    res,
    next,
  )
}

/** PostgreSQL's class 22 is a value that no column can hold (a negative limit, a number too large), 08P01 a NUL. */
const UNREADABLE = /^(22[0-9A-Z]{3}|08P01)$/
/** What the query builder says before PostgreSQL is asked. */
const NEGATIVE = /^A non-negative integer must be provided to (offset|limit)/

function callersFault(error: unknown): MedusaError | null {
  if (error instanceof URIError) return new MedusaError(MedusaError.Types.INVALID_DATA, "This address cannot be read")
  const message = error instanceof Error ? error.message : ""
  if (!UNREADABLE.test(sqlStateOf(error) ?? "") && !NEGATIVE.test(message)) return null
  return new MedusaError(MedusaError.Types.INVALID_DATA, "A value of this request cannot be read")
}

/** Where it happened. A database's error repeats its statement with all values, so of it only the state is told. */
export function traceOf(fault: unknown): string {
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  const state = sqlStateOf(fault)
  if (!state) return stack
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line))
  return [`the database answered ${state}`, ...frames].join("\n")
}

/** A state has a digit, which tells it from codes of the system such as EPERM. */
function sqlStateOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined
  return typeof code === "string" && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : undefined
}
