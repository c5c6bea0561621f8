import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { formDocument } from "../../documents/commune-form"
import { deskOf } from "./answer-desk"

/** Answers form 03 as it is now: signed once the commune has decided, a draft before. */
export async function sendForm03(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { dossier, assessment, set } = await deskOf(req)
  const { operator, demo } = await req.scope.resolve("setting").get()
  const at = await req.scope.resolve("clock").now()
  const pdf = await formDocument({ dossier, assessment, set, settings: { operator, demo }, at })
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `inline; filename="mau-03-${dossier.code}.pdf"`)
    .set("cache-control", "private, no-store")
    .set("x-frame-options", "SAMEORIGIN")
    .send(pdf)
}
