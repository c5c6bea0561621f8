import { Module } from "@medusajs/framework/utils"
import AftersaleService from "./service"

export const AFTERSALE = "aftersale"
export default Module(AFTERSALE, { service: AftersaleService })
