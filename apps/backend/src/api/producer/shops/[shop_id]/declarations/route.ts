import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SendDeclarationSchema, type ShopDeclarations } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"
import { shopDeclarations } from "../../../../../programme/declarations"
import { sendDeclarationWorkflow } from "../../../../../workflows/programme/send-declaration"

/** What the shop declared, newest first. */
export const GET = withProblems<ShopDeclarations>(async (req, res) => res.json(await answerOf(req)))

/** Declares anew; what nobody judged yet is replaced. */
export const POST = withProblems<ShopDeclarations>(async (req, res) => {
  const content = readBody(SendDeclarationSchema, req.body)
  await sendDeclarationWorkflow(req.scope).run({ input: { mark: markOf(req), content } })
  res.status(201).json(await answerOf(req))
})

async function answerOf(req: MedusaRequest): Promise<ShopDeclarations> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return { declarations: await shopDeclarations(sql, actingFor(req).shopId) }
}
