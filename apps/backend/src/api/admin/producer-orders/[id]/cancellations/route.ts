import { CancellationBody } from "@ocop/contract"
import { cancelParcelWorkflow } from "../../../../../workflows/marketplace/cancel-parcel"
import { actRoute } from "../../act"

export const POST = actRoute(CancellationBody, ({ reason }) => ({
  run: (container, input) => cancelParcelWorkflow(container).run({ input }),
  input: { reason },
}))
