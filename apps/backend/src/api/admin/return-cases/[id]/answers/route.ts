import { AnswerReturnSchema } from "@ocop/contract"
import { answerReturn } from "../../../../../aftersale/returns/answer-return"
import { operatorReturnAct } from "../../act"

export const POST = operatorReturnAct(AnswerReturnSchema, answerReturn)
