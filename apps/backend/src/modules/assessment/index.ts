import { Module } from "@medusajs/framework/utils"
import "../../database/legal-dates"
import AssessmentService from "./service"

export const ASSESSMENT = "assessment"
export default Module(ASSESSMENT, { service: AssessmentService })
