import { Module } from "@medusajs/framework/utils"
import StatisticsService from "./service"

export const STATISTICS = "statistics"
export default Module(STATISTICS, { service: StatisticsService })
