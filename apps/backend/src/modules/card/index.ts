import { Module } from "@medusajs/framework/utils"
import CardService from "./service"

export const CARD = "card"
export default Module(CARD, { service: CardService })
