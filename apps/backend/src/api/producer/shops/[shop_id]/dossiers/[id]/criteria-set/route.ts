import { SaveSetSchema } from "@ocop/contract"
import { saveSet } from "../../../../../../../dossier/save-parts"
import { savingRoute } from "../../../../../../../dossier/shop-route"

export const POST = savingRoute(SaveSetSchema, async (trx, writer, body, req) =>
  saveSet(trx, writer, { ...body, today: await req.scope.resolve("clock").today() }),
)
