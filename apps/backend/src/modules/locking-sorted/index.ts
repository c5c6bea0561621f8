import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import SortedLockingProvider from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [SortedLockingProvider] })
