import { model } from "@medusajs/framework/utils"

/**
 * Somebody asked for their data, or for its end. Of a customer, or of a guest for one order. It outlives what it
 * deletes, so it names nobody: ids only.
 */
const DataRequest = model
  .define("data_request", {
    id: model.id({ prefix: "dreq" }).primaryKey(),
    kind: model.enum(["export", "deletion"]),
    state: model.enum(["waiting", "done", "withdrawn"]).default("waiting"),
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** Business time, as the others. */
    asked_at: model.dateTime(),
    /** The last day of the law's two working days. A date column. */
    due_on: model.text(),
    /** A deletion waits until then, and can be taken back. */
    runs_at: model.dateTime().nullable(),
    done_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    /** Parcels under way that held it up when it was last tried: [{ order, parcel }]. */
    held_by: model.json().nullable(),
  })
  .indexes([
    { on: ["customer_id"] },
    { on: ["order_id"] },
    { on: ["state", "runs_at"] },
    {
      name: "data_request_one_deletion",
      on: ["customer_id"],
      unique: true,
      where: "kind = 'deletion' and state = 'waiting' and customer_id is not null",
    },
  ])
  .checks([
    { name: "data_request_is_somebodys", expression: "(customer_id is null) <> (order_id is null)" },
    { name: "data_request_done_is_dated", expression: "(state = 'done') = (done_at is not null)" },
    { name: "data_request_withdrawn_is_dated", expression: "(state = 'withdrawn') = (withdrawn_at is not null)" },
  ])

export default DataRequest
