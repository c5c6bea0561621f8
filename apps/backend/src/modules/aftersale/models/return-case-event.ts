import { model } from "@medusajs/framework/utils"

/** A state that a case entered, when, by whom and with which words. Only appended (trigger). */
const ReturnCaseEvent = model
  .define("return_case_event", {
    id: model.id({ prefix: "rcevent" }).primaryKey(),
    return_case_id: model.text(),
    state: model.text(),
    /** Business time. */
    at: model.dateTime(),
    /** buyer, member:<id>, user:<id>, system. */
    actor: model.text(),
    text: model.text().nullable(),
  })
  .indexes([{ on: ["return_case_id"] }])

export default ReturnCaseEvent
