import { Module } from "@medusajs/framework/utils"
import MessageService from "./service"

export const MESSAGE = "message"
export default Module(MESSAGE, { service: MessageService })
