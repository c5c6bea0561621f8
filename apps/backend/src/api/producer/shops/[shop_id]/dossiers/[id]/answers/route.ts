import { SaveAnswerSchema } from "@ocop/contract"
import { saveAnswer } from "../../../../../../../dossier/save-answer"
import { savingRoute } from "../../../../../../../dossier/shop-route"

export const POST = savingRoute(SaveAnswerSchema, saveAnswer)
