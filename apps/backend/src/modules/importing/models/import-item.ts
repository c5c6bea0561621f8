import { model } from "@medusajs/framework/utils"
import { IMPORT_ITEM_STATES, IMPORT_VERDICTS } from "@ocop/contract"

/** One product of an uploaded list, with what its rows say and what became of it. */
const ImportItem = model
  .define("import_item", {
    id: model.id({ prefix: "impitem" }).primaryKey(),
    import_run_id: model.text(),
    /** From 0, in the list's order. */
    position: model.number(),
    rows: model.json(),
    name: model.text(),
    code: model.text().nullable(),
    maker: model.text().nullable(),
    verdict: model.enum([...IMPORT_VERDICTS]),
    state: model.enum([...IMPORT_ITEM_STATES]),
    /** Domain `ListedGoods`: what the list says, to be judged again when it is taken. Null where no product is named. */
    listed: model.json().nullable(),
    faults: model.json(),
    changes: model.json(),
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["import_run_id", "position"], unique: true }, { on: ["import_run_id", "verdict", "position"] }])
  .checks([{ name: "import_item_position", expression: "position >= 0" }])

export default ImportItem
