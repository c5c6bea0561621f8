import { model } from "@medusajs/framework/utils"

/** Something that somebody did and that others may ask about later. Only ever added: a trigger refuses the rest. */
const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    /** The order in which entries were written; pages are cut by it. */
    number: model.number(),
    /** Business time. */
    at: model.dateTime(),
    /** `member:<id>`, `user:<id>` or the name of a job. */
    actor: model.text(),
    /** Somebody from outside acted for the shop. */
    is_assistant: model.boolean().default(false),
    /** The producer it was done for; null: the installation. */
    for_shop: model.text().nullable(),
    act: model.text(),
    /** `<noun>:<id>` */
    subject: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["for_shop"] }, { on: ["subject"] }, { on: ["actor"] }])

export default AuditEntry
