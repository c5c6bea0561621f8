import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { customerOf, dropEndedLogin } from "../../account/login"
import { hasOrderAccess } from "../order-access"
import { refusedField } from "../rules/product-fields"
import { pathOf } from "../rules/route-pattern"
import { accessTo, isOurs } from "../rules/store-routes"

/** Users of the Admin log in here, customers at /store/account; Medusa itself would make an identity for any word in this place. */
const STRANGE_ACTOR = /^\/auth\/(?!user\/)[^/]+\/emailpass(\/|$)/i
const ORDER_TOKEN_HEADER = "x-order-token"

/** Stands in front of every /store, /auth, /hooks and /cloud route: what no table opens is not there. */
export async function guardStore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = pathOf(req)
  if (req.method === "OPTIONS") return next()
  if (STRANGE_ACTOR.test(path)) throw notThere()
  await dropEndedLogin(req)
  switch (accessTo(req.method, path)) {
    case "open":
      break
    case "customer":
      if (!customerOf(req)) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in first")
      break
    case "order_token":
      if (!(await opensOrder(req, path.split("/")[3] ?? ""))) throw notThere()
      break
    default:
      throw notThere()
  }
  if (!isOurs(req.method, path)) refuseFields(req, path)
  next()
}

/** Says no path: it may hold a basket's id or an order's token, which the browser's scripts must not read. */
const notThere = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")

/** The order's own customer, or whoever holds its token. */
async function opensOrder(req: MedusaRequest, orderId: string): Promise<boolean> {
  const token = req.get(ORDER_TOKEN_HEADER)
  if (token) return hasOrderAccess(req.scope, orderId, token)
  const customerId = customerOf(req)
  if (!customerId) return false
  const pg = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return (await pg("order").where({ id: orderId, customer_id: customerId }).first("id")) !== undefined
}

/** Medusa's routes follow any relation that `fields` names; only public facts of products may be named. */
function refuseFields(req: MedusaRequest, path: string): void {
  const { fields } = req.query
  if (fields === undefined) return
  const refused = /^\/store\/products(\/|$)/i.test(path) ? refusedField(String(fields)) : String(fields)
  if (refused !== undefined) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The field ${refused.slice(0, 80)} cannot be asked for`)
  }
}
