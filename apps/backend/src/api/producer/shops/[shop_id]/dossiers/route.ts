import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Dossier, type ShopStars, StartDossierSchema } from "@ocop/contract"
import { answerDossier } from "../../../../../dossier/shop-route"
import { readShopStars } from "../../../../../dossier/shop-stars"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { startDossierWorkflow } from "../../../../../workflows/dossier/start-dossier"

/** Certificates, dossiers, and products that could begin one. */
export const GET = withProblems<ShopStars>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readShopStars(sql, actingFor(req).shopId, await req.scope.resolve("clock").today()))
})

export const POST = withProblems<Dossier>(async (req, res) => {
  const { shopId: producerId, actor, isAssistant } = actingFor(req)
  const body = readBody(StartDossierSchema, req.body)
  const { result: id } = await startDossierWorkflow(req.scope).run({
    input: { ...body, producerId, actor, isAssistant, enteredBy: "member", isPaper: false },
  })
  await answerDossier(req, res, 201, id)
})
