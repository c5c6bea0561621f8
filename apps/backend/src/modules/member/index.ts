import { Module } from "@medusajs/framework/utils"
import MemberService from "./service"

export const MEMBER = "member"
export default Module(MEMBER, { service: MemberService })
