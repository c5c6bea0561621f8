import { GoodsBackSchema } from "@ocop/contract"
import { takeGoodsBack } from "../../../../../aftersale/returns/move-return"
import { operatorReturnAct } from "../../act"

export const POST = operatorReturnAct(GoodsBackSchema, takeGoodsBack)
