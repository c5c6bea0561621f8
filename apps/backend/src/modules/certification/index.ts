import { Module } from "@medusajs/framework/utils"
import "../../database/legal-dates"
import CertificationService from "./service"

export const CERTIFICATION = "certification"
export default Module(CERTIFICATION, { service: CertificationService })
