import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OpenShopSchema, type ShopProfile } from "@ocop/contract"
import { readBody, withProblems } from "../../../http/problem"
import { memberOf } from "../../../http/producer-actor"
import { readDraft } from "../../../producer/read-change"
import { readProfile } from "../../../producer/read-profile"
import { draftShopWorkflow } from "../../../workflows/producer/draft-shop"

/** Begins a shop; whoever asks owns it. */
export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { memberId } = memberOf(req)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await readDraft(sql, readBody(OpenShopSchema, req.body))
  const { result: id } = await draftShopWorkflow(req.scope).run({ input: { memberId, shop } })
  res.status(201).json(await readProfile(req.scope, id, "owner"))
})
