import { Module } from "@medusajs/framework/utils"
import ClockService from "./service"

export const CLOCK = "clock"
export default Module(CLOCK, { service: ClockService })
