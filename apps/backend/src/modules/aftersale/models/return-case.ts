import { model } from "@medusajs/framework/utils"
import { RETURN_KINDS, RETURN_WISHES } from "@ocop/contract"
import { RETURN_CASE_STATES, RETURN_OUTCOMES } from "@ocop/domain"

/**
 * A buyer wants goods of a delivered parcel taken back, replaced, or made good. What was told is never edited; states
 * and who may move them are `@ocop/domain`'s. Sums in đồng (bigint columns), days are Vietnam's.
 */
const ReturnCase = model
  .define("return_case", {
    id: model.id({ prefix: "rcase" }).primaryKey(),
    order_id: model.text(),
    producer_order_id: model.text(),
    kind: model.enum([...RETURN_KINDS]),
    wish: model.enum([...RETURN_WISHES]),
    text: model.text(),
    state: model.enum([...RETURN_CASE_STATES]).default("open"),
    /** Business time. */
    opened_at: model.dateTime(),
    /** Last day on which the shop may answer. */
    answer_by: model.text(),
    /** What the disputed goods cost, as far as they were not given back before. */
    disputed_amount: model.number(),
    /** It has been with the operator: because the shop kept silent, or because the buyer took it there. */
    was_escalated: model.boolean().default(false),
    outcome: model.enum([...RETURN_OUTCOMES]).nullable(),
    /** Of a part refund. */
    outcome_amount: model.number().nullable(),
    goods_back: model.boolean().default(false),
    answer_text: model.text().nullable(),
    answered_by: model.enum(["shop", "operator"]).nullable(),
    /** Last day on which the buyer may take a refusal to the operator. */
    appeal_until: model.text().nullable(),
    /** What became of goods that came back. */
    goods: model.enum(["restocked", "written_off"]).nullable(),
    /** đồng that went back to the buyer. */
    refunded: model.number().nullable(),
    replacement_carrier: model.text().nullable(),
    replacement_code: model.text().nullable(),
    /** Last day on which the buyer may say that what left did not come. */
    replacement_until: model.text().nullable(),
    /** The act under way (goods, replace); whoever claims it first has it. */
    act: model.text().nullable(),
    act_input: model.json().nullable(),
    act_started_at: model.dateTime().nullable(),
    /** While it is not over, the shop's money of it waits. Computed by the database. */
    holds_payout: model.boolean().default(true),
  })
  .indexes([{ on: ["order_id"] }, { on: ["producer_order_id"] }, { on: ["state", "answer_by"] }])
  .checks([
    { name: "return_case_sums", expression: "disputed_amount >= 0 and outcome_amount > 0 and refunded >= 0" },
    {
      name: "return_case_part_refund",
      expression: "(outcome_amount is not null) = (outcome is not distinct from 'part_refund')",
    },
    {
      name: "return_case_replacement_is_dated",
      expression: "state <> 'replacement_sent' or replacement_until is not null",
    },
    { name: "return_case_act_is_dated", expression: "(act is null) = (act_started_at is null)" },
  ])

export default ReturnCase
