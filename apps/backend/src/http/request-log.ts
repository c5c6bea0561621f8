import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { countRequest } from "../metrics/registry"

const GIVEN_ID = /^[\w-]{8,64}$/
/** Load balancers ask every few seconds: they are counted, not told of. */
const UNTOLD = /^\/health(\/|$)/

/**
 * Gives the request an id, told to the caller, and counts and writes one line when it is answered. The line has the
 * route's pattern, not the path: paths hold order tokens, queries hold what people look for, addresses are theirs.
 */
export function logRequest(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const given = req.get("x-request-id")
  req.requestId = given && GIVEN_ID.test(given) ? given : randomUUID()
  res.set("x-request-id", req.requestId)
  const began = performance.now()
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const asFields = environment().LOG_FORMAT === "json"
  res.on("finish", () => {
    const { method, requestId } = req
    const route = patternOf(req)
    const milliseconds = Math.round(performance.now() - began)
    countRequest(method, route, res.statusCode, milliseconds)
    if (UNTOLD.test(route)) return
    if (asFields) logger.log("info", "request", { requestId, method, route, status: res.statusCode, milliseconds })
    else logger.info(`${method} ${route} ${res.statusCode} ${milliseconds} ms ${requestId}`)
  })
  next()
}

/** A path with a star is a middleware's, which means that no route took the request. */
function patternOf(req: MedusaRequest): string {
  const path: unknown = req.route?.path
  return typeof path === "string" && !path.includes("*") ? path : "(no route)"
}
