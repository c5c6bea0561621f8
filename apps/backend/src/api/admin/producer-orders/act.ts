import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import { readBody, withProblems } from "../../../http/problem"
import type { ActInput } from "../../../modules/marketplace/acts"
import type { ParcelActInput } from "../../../workflows/marketplace/steps/claim-parcel"

type Run = (container: MedusaContainer, input: ParcelActInput) => Promise<unknown>

/** A route of one act: reads its body, does it as the user who asks, answers where the parcel is now. */
export const actRoute = <Schema extends z.ZodType>(
  schema: Schema,
  act: (body: z.output<Schema>) => { run: Run; input: Omit<ActInput, "actor"> },
) =>
  withProblems<{ id: string; state: string }>(async (req, res) => {
    const { run, input } = act(readBody(schema, req.body))
    const id = req.params.id ?? ""
    await run(req.scope, { id, input: { ...input, actor: actorOf(req) } })
    await answerState(req.scope, id, res)
  })

const actorOf = (req: object) =>
  `user:${(req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id ?? "unknown"}`

async function answerState(
  scope: MedusaContainer,
  id: string,
  res: Pick<MedusaResponse<{ id: string; state: string }>, "json">,
) {
  const sql = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parcel = await sql("producer_order").where({ id }).first("state")
  if (!parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Parcel ${id} was not found`)
  res.json({ id, state: parcel.state })
}
