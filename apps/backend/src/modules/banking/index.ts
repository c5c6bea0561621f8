import { Module } from "@medusajs/framework/utils"
import BankingService from "./service"

export const BANKING = "banking"
export default Module(BANKING, { service: BankingService })
