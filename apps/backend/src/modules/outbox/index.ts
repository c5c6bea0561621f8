import { Module } from "@medusajs/framework/utils"
import { applyOnLoad } from "../../database/apply-on-load"
import OutboxService from "./service"

export const OUTBOX = "outbox"
export default Module(OUTBOX, { service: OutboxService, loaders: [applyOnLoad] })
