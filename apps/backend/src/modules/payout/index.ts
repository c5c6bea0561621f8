import { Module } from "@medusajs/framework/utils"
import PayoutService from "./service"

export const PAYOUT = "payout"
export default Module(PAYOUT, { service: PayoutService })
