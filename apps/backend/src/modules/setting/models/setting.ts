import { model } from "@medusajs/framework/utils"

/** One row: what this installation chose differently from the defaults, and the identity of its data. */
const Setting = model.define("setting", {
  id: model.id().primaryKey(),
  /** Made once with the database: a reset makes another. */
  data_id: model.text(),
  chosen: model.json(),
})

export default Setting
