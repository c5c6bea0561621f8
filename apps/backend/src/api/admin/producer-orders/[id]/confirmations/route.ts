import { ConfirmationBody } from "@ocop/contract"
import { confirmParcelWorkflow } from "../../../../../workflows/marketplace/confirm-parcel"
import { actRoute } from "../../act"

export const POST = actRoute(ConfirmationBody, () => ({
  run: (container, input) => confirmParcelWorkflow(container).run({ input }),
  input: {},
}))
