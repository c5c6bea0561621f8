import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchProvider } from "./service"

export { UNAVAILABLE } from "./faults"
export { IDENTIFIER } from "./plan"
export { type MeilisearchOptions, MeilisearchProvider } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchProvider] })
