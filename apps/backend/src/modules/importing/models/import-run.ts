import { model } from "@medusajs/framework/utils"
import { IMPORT_STATES } from "@ocop/contract"

/** One uploaded list of goods: looked at, then taken in the background, or left. */
const ImportRun = model
  .define("import_run", {
    id: model.id({ prefix: "import" }).primaryKey(),
    /** Whose goods they are; null for a list of the operator's, which names a maker in every row. */
    producer_id: model.text().nullable(),
    file_name: model.text(),
    state: model.enum([...IMPORT_STATES]).default("read"),
    /** Rows that hold anything. */
    rows: model.number(),
    /** Products by what they would do. */
    wrong: model.number(),
    fresh: model.number(),
    changed: model.number(),
    unchanged: model.number(),
    /** Headings that no column has. */
    unknown_headings: model.json(),
    /** The position of the last product that was dealt with; a killed process goes on behind it. */
    cursor: model.number().default(-1),
    done: model.number().default(0),
    failed: model.number().default(0),
    /** `member:<id>` or `user:<id>` */
    created_by: model.text(),
    read_at: model.dateTime(),
    accepted_by: model.text().nullable(),
    is_assistant: model.boolean().default(false),
    started_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "read_at"] }])
  .checks([
    { name: "import_run_started", expression: "(state in ('running', 'done')) <= (started_at is not null)" },
    { name: "import_run_ended", expression: "(state in ('done', 'cancelled')) = (ended_at is not null)" },
    { name: "import_run_counts", expression: "done >= 0 and failed >= 0 and done + failed <= fresh + changed" },
  ])

export default ImportRun
