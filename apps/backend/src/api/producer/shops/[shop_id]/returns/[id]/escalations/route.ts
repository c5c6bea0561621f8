import { EscalateReturnSchema } from "@ocop/contract"
import { giveToOperator } from "../../../../../../../aftersale/returns/move-return"
import { shopReturnAct } from "../../../../../../../aftersale/returns/shop-act"

/** The shop gives a case to the operator. */
export const POST = shopReturnAct(EscalateReturnSchema, (container, id, { text }, doer) =>
  giveToOperator(container, id, text, doer),
)
