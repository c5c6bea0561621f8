import { MedusaError } from "@medusajs/framework/utils"
import { type ParcelActsAnswer, ParcelActsBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { suffices } from "../../../../../http/rules/producer-routes"
import { doManyActs } from "../../../../../parcel/shop/many-acts"

/** Many parcels at once; each is done or not done by itself. */
export const POST = withProblems<ParcelActsAnswer>(async (req, res) => {
  const asked = readBody(ParcelActsBody, req.body)
  const { role } = actingFor(req)
  if (asked.act === "confirm" && !suffices(role, "manager"))
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `A ${role} of this shop may not do this`)
  res.json({ results: await doManyActs(req, asked) })
})
