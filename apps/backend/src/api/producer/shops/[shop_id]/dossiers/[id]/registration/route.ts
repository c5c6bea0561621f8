import { SaveRegistrationSchema } from "@ocop/contract"
import { saveRegistration } from "../../../../../../../dossier/save-parts"
import { savingRoute } from "../../../../../../../dossier/shop-route"

export const POST = savingRoute(SaveRegistrationSchema, saveRegistration)
