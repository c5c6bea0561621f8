import { Module } from "@medusajs/framework/utils"
import OfficerService from "./service"

export const OFFICER = "officer"
export default Module(OFFICER, { service: OfficerService })
