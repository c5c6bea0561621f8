import type { CouncilCandidate } from "@ocop/contract"
import { z } from "zod"
import { askedBy } from "../../../../council/asking"
import { candidatesOf } from "../../../../council/seat-members"
import { withProblems } from "../../../../http/problem"
import { scopeFilter } from "../../../../officer/scope"
import { readQuery } from "../../../store/catalog/answer"

const QuerySchema = z.object({ province: z.string().max(2).optional() })

/** Whom a seat may be given to: council members of the own province, for the operator of the one that is named. */
export const GET = withProblems<{ candidates: CouncilCandidate[] }>(async (req, res) => {
  const { sql, officer } = askedBy(req)
  const { province = "" } = readQuery(QuerySchema, req.query)
  // Names and addresses of the others are the office's business.
  const isOffice = officer.role !== "council_member"
  res.json({ candidates: isOffice ? await candidatesOf(sql, scopeFilter(officer).provinceCode ?? province) : [] })
})
