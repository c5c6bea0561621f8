import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { ReturnDoer } from "../../../aftersale/returns/answer-return"
import { actorOf } from "../../../http/actor"
import { readBody, withProblems } from "../../../http/problem"

type Act<Body> = (container: MedusaContainer, caseId: string, body: Body, doer: ReturnDoer) => Promise<unknown>

/** A route by which the operator moves a case. */
export const operatorReturnAct = <Schema extends z.ZodType>(schema: Schema, act: Act<z.output<Schema>>) =>
  withProblems<{ id: string }>(async (req, res) => {
    const id = req.params.id ?? ""
    const doer: ReturnDoer = { by: "operator", actor: actorOf(req), isAssistant: false, shopId: null }
    await act(req.scope, id, readBody(schema, req.body), doer)
    res.json({ id })
  })
