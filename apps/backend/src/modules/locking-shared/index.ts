import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import connect from "@medusajs/locking-redis/dist/loaders"
import SharedLockingProvider from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [SharedLockingProvider], loaders: [connect] })
