import { ReplacementSchema } from "@ocop/contract"
import { sendReplacement } from "../../../../../../../aftersale/returns/move-return"
import { shopReturnAct } from "../../../../../../../aftersale/returns/shop-act"

/** New goods left for the buyer. */
export const POST = shopReturnAct(ReplacementSchema, sendReplacement)
