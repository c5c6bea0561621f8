import { Module } from "@medusajs/framework/utils"
import SettingService from "./service"

export const SETTING = "setting"
export default Module(SETTING, { service: SettingService })
