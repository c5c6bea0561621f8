import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { keepSignedIn, tokenIn } from "../../member/login"
import { type Standing, standingOf } from "../../member/standing"
import { problemIn, Refusal } from "../problem"
import { leaveActor, nothingThere } from "../producer-actor"
import { type ProducerAccess, producerAccessTo, restsWhileSuspended, suffices } from "../rules/producer-routes"
import { pathOf } from "../rules/route-pattern"

/**
 * Stands in front of every /producer route. 404: no table names it, or the shop is none of theirs (there or not).
 * 401: nobody is signed in. 403: the role is too low. 409: the shop is suspended and this rests until it reopens.
 */
export async function guardProducer(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = pathOf(req)
  if (req.method === "OPTIONS") return next()
  const access = producerAccessTo(req.method, path)
  if (!access) throw nothingThere()
  const standing = await whoAsks(req, res, path)
  if (!standing) {
    if (access !== "open") throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
    return next()
  }
  const { memberId, name, locale, shop } = standing
  const actor = `member:${memberId}`
  const found = shop && { memberId, shopId: shop.id, role: shop.role, isAssistant: shop.isAssistant, actor }
  requireRole(access, shop)
  leaveActor(req, { memberId, name, locale, actor }, found ?? undefined)
  if (shop?.status !== "suspended" || !restsWhileSuspended(req.method, path)) return next()
  res.status(409).json(problemIn(new Refusal("not_allowed_now", "This shop is suspended", { shop: "suspended" })))
}

function requireRole(access: ProducerAccess, shop: Standing["shop"]): void {
  if (access === "open" || access === "member") return
  if (!shop) throw nothingThere()
  if (!suffices(shop.role, access))
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `A ${shop.role} of this shop may not do this`)
}

async function whoAsks(req: MedusaRequest, res: MedusaResponse, path: string): Promise<Standing | null> {
  const token = tokenIn(req)
  if (!token) return null
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = await req.scope.resolve("clock").now()
  const standing = await standingOf(sql, { token, shopId: shopIn(path), now })
  if (standing?.isDue && (await req.scope.resolve("member").touchSession(token))) keepSignedIn(res, token)
  return standing
}

/** The shop that a path names, as express reads it. */
function shopIn(path: string): string | null {
  const named = /^\/producer\/shops\/([^/]+)/i.exec(path)?.[1]
  return named === undefined ? null : decodeURIComponent(named)
}
