import { Module } from "@medusajs/framework/utils"
import "../../database/legal-dates"
import ProgrammeService from "./service"

export const PROGRAMME = "programme"
export default Module(PROGRAMME, { service: ProgrammeService })
