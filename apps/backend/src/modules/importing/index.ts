import { Module } from "@medusajs/framework/utils"
import ImportingService from "./service"

export const IMPORTING = "importing"
export default Module(IMPORTING, { service: ImportingService })
