import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import DeliveryProvider from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryProvider] })
