import { Module } from "@medusajs/framework/utils"
import CarrierService from "./service"

export const CARRIER = "carrier"
export default Module(CARRIER, { service: CarrierService })
