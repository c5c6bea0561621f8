import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Dossier, Problem } from "@ocop/contract"
import type { z } from "zod"
import { readBody, withProblems } from "../http/problem"
import { actingFor } from "../http/producer-actor"
import type { DossierWriter } from "./add-evidence"
import { readDossier } from "./read"

/** Who writes in the dossier of the path. */
export function writerOf(req: MedusaRequest): DossierWriter & { shopId: string } {
  const { shopId, actor, isAssistant } = actingFor(req)
  return { dossierId: req.params.id ?? "", shopId, actor, isAssistant }
}

/** Answers the dossier of the path as it is now, to its shop. Officers' own names stay with the state. */
export async function answerDossier(
  req: MedusaRequest,
  res: MedusaResponse<Dossier | Problem>,
  status = 200,
  id = req.params.id ?? "",
): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const dossier = await readDossier(sql, id, actingFor(req).shopId)
  const steps = dossier.steps.map((step) => (step.actor.startsWith("user:") ? { ...step, actorName: null } : step))
  res.status(status).json({ ...dossier, steps })
}

type Save<Body> = (trx: Knex.Transaction, writer: DossierWriter, body: Body, req: MedusaRequest) => Promise<unknown>

/** A route that writes one part of a dossier in one transaction, and answers the dossier. */
export const savingRoute = <Schema extends z.ZodType>(schema: Schema, save: Save<z.output<Schema>>) =>
  withProblems<Dossier>(async (req, res) => {
    const body = readBody(schema, req.body)
    const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction((trx) => save(trx, writerOf(req), body, req))
    await answerDossier(req, res)
  })
