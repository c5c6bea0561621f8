import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShopReturnCase } from "@ocop/contract"
import type { z } from "zod"
import { readBody, withProblems } from "../../http/problem"
import { actingFor } from "../../http/producer-actor"
import type { ReturnDoer } from "./answer-return"
import { readShopReturn } from "./list-returns"

type Act<Body> = (container: MedusaContainer, caseId: string, body: Body, doer: ReturnDoer) => Promise<unknown>

/** A route by which a shop moves one of its cases: reads the body, does it for the shop, answers the case as it is. */
export const shopReturnAct = <Schema extends z.ZodType>(schema: Schema, act: Act<z.output<Schema>>) =>
  withProblems<ShopReturnCase>(async (req, res) => {
    const { shopId, actor, isAssistant } = actingFor(req)
    const id = req.params.id ?? ""
    await act(req.scope, id, readBody(schema, req.body), { by: "shop", actor, isAssistant, shopId })
    res.json(await readShopReturn(req.scope, shopId, id))
  })
