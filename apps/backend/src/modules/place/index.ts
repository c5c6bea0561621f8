import { Module } from "@medusajs/framework/utils"
import PlaceService from "./service"

export const PLACE = "place"
export default Module(PLACE, { service: PlaceService })
