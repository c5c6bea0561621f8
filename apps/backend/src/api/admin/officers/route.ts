import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { readBody, withProblems } from "../../../http/problem"
import { ROLES, SCOPE_OF, SCOPES } from "../../../modules/officer/models/officer"
import { appointOfficerWorkflow } from "../../../workflows/officer/appoint-officer"

const AppointBody = z
  .strictObject({
    userId: z.string().min(1).max(64),
    role: z.enum(ROLES),
    scope: z.enum(SCOPES).default("installation"),
    /** 2 digits of a province or 5 of a commune. */
    scopeCode: z
      .string()
      .regex(/^(\d{2}|\d{5})$/)
      .nullable()
      .default(null),
  })
  .refine(({ role, scope }) => scope === SCOPE_OF[role], { path: ["scope"], error: "does not fit the role" })
  .refine(({ scope, scopeCode }) => (scopeCode?.length ?? 0) === { installation: 0, province: 2, commune: 5 }[scope], {
    path: ["scopeCode"],
    error: "does not fit the scope",
  })
type Appointment = z.output<typeof AppointBody>

/** Everybody who has a role. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const officers = await req.scope.resolve("officer").listOfficers({}, { order: { created_at: "ASC" } })
  res.json({
    officers: officers.map(({ user_id, role, scope, scope_code }) => ({
      userId: user_id,
      role,
      scope,
      scopeCode: scope_code,
    })),
  })
}

/** Gives a user a role. */
export const POST = withProblems<{ officer: Appointment }>(async (req, res) => {
  const officer = readBody(AppointBody, req.body)
  const { userId, role, scope, scopeCode } = officer
  await appointOfficerWorkflow(req.scope).run({ input: { userId, role, scope: { kind: scope, code: scopeCode } } })
  res.status(201).json({ officer })
})
