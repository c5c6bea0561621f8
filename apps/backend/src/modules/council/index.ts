import { Module } from "@medusajs/framework/utils"
import CouncilService from "./service"

export const COUNCIL = "council"
export default Module(COUNCIL, { service: CouncilService })
