import "../../database/legal-dates"
import { Module } from "@medusajs/framework/utils"
import ProducerService from "./service"

export const PRODUCER = "producer"
export default Module(PRODUCER, { service: ProducerService })
