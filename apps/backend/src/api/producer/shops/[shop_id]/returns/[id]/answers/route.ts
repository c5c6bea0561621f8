import { AnswerReturnSchema } from "@ocop/contract"
import { answerReturn } from "../../../../../../../aftersale/returns/answer-return"
import { shopReturnAct } from "../../../../../../../aftersale/returns/shop-act"

export const POST = shopReturnAct(AnswerReturnSchema, answerReturn)
