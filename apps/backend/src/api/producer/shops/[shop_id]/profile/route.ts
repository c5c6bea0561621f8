import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ChangeShopSchema, type ShopProfile } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor, markOf } from "../../../../../http/producer-actor"
import { readChange } from "../../../../../producer/read-change"
import { changeShopWorkflow } from "../../../../../workflows/producer/change-shop"
import { answerProfile } from "../answer-profile"

export const GET = (req: MedusaRequest, res: MedusaResponse<ShopProfile>) => answerProfile(req, res)

export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { shopId } = actingFor(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const facts = await readChange(sql, readBody(ChangeShopSchema, req.body))
  if (Object.keys(facts).length > 0)
    await changeShopWorkflow(req.scope).run({ input: { id: shopId, facts, mark: markOf(req) } })
  await answerProfile(req, res)
})
