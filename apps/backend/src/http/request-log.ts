import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const GIVEN_ID = /^[\w-]{8,64}$/

/**
 * Gives the request an id, told to the caller, and writes one line when it is answered. The line has the route's
 * pattern, not the path: paths hold order tokens, queries hold what people look for, addresses are theirs.
 */
export function logRequest(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const given = req.get("x-request-id")
  req.requestId = given && GIVEN_ID.test(given) ? given : randomUUID()
  res.set("x-request-id", req.requestId)
  const began = performance.now()
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  res.on("finish", () => {
    const pattern = typeof req.route?.path === "string" ? req.route.path : "(no route)"
    const milliseconds = Math.round(performance.now() - began)
    logger.info(`${req.method} ${pattern} ${res.statusCode} ${milliseconds} ms ${req.requestId}`)
  })
  next()
}
