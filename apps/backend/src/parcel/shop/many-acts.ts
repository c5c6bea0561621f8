import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ParcelActs, ParcelActsAnswer } from "@ocop/contract"
import { audit } from "../../audit/write"
import { actingFor, markOf } from "../../http/producer-actor"
import type { ActInput } from "../../modules/marketplace/acts"
import { confirmParcelWorkflow } from "../../workflows/marketplace/confirm-parcel"
import { packParcelWorkflow } from "../../workflows/marketplace/pack-parcel"
import { shipParcelWorkflow } from "../../workflows/marketplace/ship-parcel"
import { ownParcel } from "./own-parcel"

type Result = ParcelActsAnswer["results"][number]
type Run = (container: MedusaContainer, input: { id: string; input: ActInput }) => Promise<unknown>

const RUNS: Record<ParcelActs["act"], { run: Run; act: string }> = {
  confirm: { run: (container, input) => confirmParcelWorkflow(container).run({ input }), act: "parcel.confirmed" },
  pack: { run: (container, input) => packParcelWorkflow(container).run({ input }), act: "parcel.packed" },
  ship: { run: (container, input) => shipParcelWorkflow(container).run({ input }), act: "parcel.shipped" },
}

/** Does one act on many parcels, one after the other; one that cannot be done keeps no other from it. */
export async function doManyActs(req: MedusaRequest, asked: ParcelActs): Promise<Result[]> {
  const results: Result[] = []
  for (const id of new Set(asked.ids)) results.push(await doOne(req, asked, id))
  return results
}

async function doOne(req: MedusaRequest, asked: ParcelActs, id: string): Promise<Result> {
  const { shopId, actor } = actingFor(req)
  const { run, act } = RUNS[asked.act]
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const carrier = asked.act === "ship" ? asked.shipment?.carrier : undefined
  try {
    const parcel = await ownParcel(sql, shopId, id)
    await run(req.scope, { id, input: { actor, ...(carrier && { carrier }) } })
    await audit(sql, {
      ...markOf(req),
      act,
      subject: `parcel:${id}`,
      before: { state: parcel.state },
      after: { many: true },
    })
    return { id, isDone: true, problem: null }
  } catch (error) {
    return { id, isDone: false, problem: problemOf(req, error) }
  }
}

/** Workflows hand over errors as plain objects. */
function problemOf(req: MedusaRequest, error: unknown): Result["problem"] {
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : null
  if (type === MedusaError.Types.CONFLICT) return "conflict"
  if (type === MedusaError.Types.NOT_FOUND) return "not_found"
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`An act on many parcels failed: ${String(error)}`)
  return "failed"
}
