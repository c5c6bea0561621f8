import { Module } from "@medusajs/framework/utils"
import CertificationService from "./service"

export const CERTIFICATION = "certification"
export default Module(CERTIFICATION, { service: CertificationService })
