import { ReplacementSchema } from "@ocop/contract"
import { sendReplacement } from "../../../../../aftersale/returns/move-return"
import { operatorReturnAct } from "../../act"

export const POST = operatorReturnAct(ReplacementSchema, sendReplacement)
