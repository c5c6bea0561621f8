import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { type DossierFormFacts, registrationForm, selfAssessmentForm } from "../documents/dossier-forms"
import { noSuchDossier } from "./move"
import { readDossier } from "./read"

interface Form {
  /** Of the file: "bieu-mau-01-HS-7Q2M-9XWD.pdf". */
  number: string
  write: (facts: DossierFormFacts) => Promise<Buffer>
}
const FORMS: Readonly<Record<string, Form>> = {
  registration: { number: "01", write: registrationForm },
  "self-assessment": { number: "02", write: selfAssessmentForm },
}

/** Answers form 01 or 02 of the dossier as a PDF, as the path names it. `shopId` null: for an officer. @throws NOT_FOUND */
export async function sendForm(req: MedusaRequest, res: MedusaResponse, shopId: string | null): Promise<void> {
  const form = FORMS[req.params.form ?? ""]
  if (!form) throw noSuchDossier()
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const dossier = await readDossier(sql, req.params.id ?? "", shopId ?? undefined)
  const settings = await req.scope.resolve("setting").get()
  const at = await req.scope.resolve("clock").now()
  const bytes = await form.write({ dossier, set: criteriaSetOfCode(dossier.setCode), settings, at })
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `attachment; filename="bieu-mau-${form.number}-${dossier.code}.pdf"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(bytes)
}
