import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CriteriaSetQuerySchema } from "@ocop/contract"
import { type CriteriaSet, isInForce } from "@ocop/domain"
import { ALL_CRITERIA_SETS } from "@ocop/domain/criteria-sets"
import { found, pathName, readQuery } from "../../catalog/answer"

/** A criteria set with its words: by number the one in force today or on `?on=`, by permanent code whichever it is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CriteriaSet>) {
  const name = pathName(req.params.set)
  const { on } = readQuery(CriteriaSetQuerySchema, req.query)
  const day = on ?? (await req.scope.resolve("clock").today())
  const isIt = /^\d{1,2}$/.test(name)
    ? (set: CriteriaSet) => set.number === Number(name) && isInForce(set, day)
    : (set: CriteriaSet) => set.code === name
  const set = found(ALL_CRITERIA_SETS.find(isIt) ?? null, "criteria set", name)
  res.set("cache-control", "public, max-age=3600").json(set)
}
