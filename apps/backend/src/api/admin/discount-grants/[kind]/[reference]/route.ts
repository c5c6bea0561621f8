import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type DiscountGrant, DiscountGrantBody } from "@ocop/contract"
import { listGrantors } from "../../../../../discount/list-delivery-offers"
import { readBody, withProblems } from "../../../../../http/problem"
import { MARKETPLACE } from "../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../modules/marketplace/service"
import { grantDiscountWorkflow } from "../../../../../workflows/discount/grant-discount"
import { minimumOf } from "../../../../../workflows/discount/steps/set-minimum"

interface Answer {
  grant: DiscountGrant
  producers: { id: string; name: string }[]
}

/** Who bears a promotion or a price list, and from which order on it counts. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const { kind, reference } = wanted(req)
  const [grant, producers] = await Promise.all([
    grantOf(req, kind, reference),
    listGrantors(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
  ])
  res.json({ grant, producers })
}

export const POST = withProblems<{ grant: DiscountGrant }>(async (req, res) => {
  const { kind, reference } = wanted(req)
  const body = readBody(DiscountGrantBody, req.body)
  await grantDiscountWorkflow(req.scope).run({ input: { kind, reference, ...body } })
  res.json({ grant: await grantOf(req, kind, reference) })
})

async function grantOf(req: MedusaRequest, kind: Wanted["kind"], reference: string): Promise<DiscountGrant> {
  const grantors = await req.scope.resolve<MarketplaceService>(MARKETPLACE).grantorsOf(kind, [reference])
  const minimum = kind === "promotion" ? await minimumOf(req.scope, reference) : null
  return { producerId: grantors.get(reference) ?? null, minimum }
}

interface Wanted {
  kind: "promotion" | "price_list"
  reference: string
}

function wanted(req: MedusaRequest): Wanted {
  const { kind, reference } = req.params
  if ((kind !== "promotion" && kind !== "price_list") || !reference)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing that could be granted here")
  return { kind, reference }
}
