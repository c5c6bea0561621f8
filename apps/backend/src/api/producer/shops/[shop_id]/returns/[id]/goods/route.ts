import { GoodsBackSchema } from "@ocop/contract"
import { takeGoodsBack } from "../../../../../../../aftersale/returns/move-return"
import { shopReturnAct } from "../../../../../../../aftersale/returns/shop-act"

/** What the buyer sent back arrived. */
export const POST = shopReturnAct(GoodsBackSchema, takeGoodsBack)
