import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const answer = errorHandler()

/**
 * Medusa's answers to errors. What the caller did wrong is not logged (messages repeat names and addresses); what we
 * did wrong is, with the request's id.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const quiet = {
    info: () => undefined,
    error: (fault: unknown) =>
      logger.error(`request ${req.requestId}: ${fault instanceof Error ? fault.stack : String(fault)}`),
  }
  answer(error, Object.assign(Object.create(req), { scope: { resolve: () => quiet } }), res, next)
}
