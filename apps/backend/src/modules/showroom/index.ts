import { Module } from "@medusajs/framework/utils"
import ShowroomService from "./service"

export const SHOWROOM = "showroom"
export default Module(SHOWROOM, { service: ShowroomService })
