import { SaveChangesSchema } from "@ocop/contract"
import { saveChanges } from "../../../../../../../dossier/save-parts"
import { savingRoute } from "../../../../../../../dossier/shop-route"

export const POST = savingRoute(SaveChangesSchema, saveChanges)
