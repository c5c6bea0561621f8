import { Module } from "@medusajs/framework/utils"
import MarketplaceService from "./service"

export const MARKETPLACE = "marketplace"
export default Module(MARKETPLACE, { service: MarketplaceService })
