import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopParcel } from "@ocop/contract"
import type { z } from "zod"
import { audit } from "../../audit/write"
import { readBody, withProblems } from "../../http/problem"
import { actingFor, markOf } from "../../http/producer-actor"
import { type OwnParcel, ownParcel } from "./own-parcel"
import { answerParcel } from "./viewer"

/** What an act is given: the parcel it is about, which is the shop's own, and who acts. */
export interface ActTools {
  container: MedusaContainer
  parcel: OwnParcel
  actor: string
}

/** Does it; answers what the audit log shall know, under which name. */
type Work<Body> = (body: Body, tools: ActTools) => Promise<{ act: string; after?: Record<string, unknown> }>

/** A route of one act of a shop on its own parcel: does it, writes it into the audit log, answers the parcel. */
export const shopActRoute = <Schema extends z.ZodType>(schema: Schema, work: Work<z.output<Schema>>) =>
  withProblems<ShopParcel>(async (req, res) => {
    const { shopId, actor } = actingFor(req)
    const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const parcel = await ownParcel(sql, shopId, req.params.id ?? "")
    const body = readBody(schema, req.body)
    const { act, after } = await work(body, { container: req.scope, parcel, actor })
    const before = { state: parcel.state }
    await audit(sql, { ...markOf(req), act, subject: `parcel:${parcel.id}`, before, after: after ?? null })
    await answerParcel(req, res)
  })
