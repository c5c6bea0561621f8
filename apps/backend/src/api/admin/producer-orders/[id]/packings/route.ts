import { PackingBody } from "@ocop/contract"
import { packParcelWorkflow } from "../../../../../workflows/marketplace/pack-parcel"
import { actRoute } from "../../act"

export const POST = actRoute(PackingBody, () => ({
  run: (container, input) => packParcelWorkflow(container).run({ input }),
  input: {},
}))
