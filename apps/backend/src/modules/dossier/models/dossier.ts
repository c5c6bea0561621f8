import { model } from "@medusajs/framework/utils"
import { DOSSIER_KINDS, DOSSIER_STATES } from "@ocop/domain"

/**
 * What a producer hands in so that one product is assessed. States and acts are the domain's; only `moveDossier` changes
 * the state. Legal dates are `date` columns holding "YYYY-MM-DD".
 */
const Dossier = model
  .define("dossier", {
    id: model.id({ prefix: "doss" }).primaryKey(),
    /** Public, random: "HS-7Q2M-9XWD". */
    code: model.text(),
    kind: model.enum([...DOSSIER_KINDS]),
    producer_id: model.text(),
    product_id: model.text(),
    /** The criteria set: the one in force when it was first filed; before, when it was begun or last moved to another. */
    set_number: model.number(),
    set_code: model.text(),
    state: model.enum([...DOSSIER_STATES]).default("draft"),
    /** Where the producer is; as it was on the day of filing. */
    province_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    former_district: model.text().nullable(),
    previous_certificate_id: model.text().nullable(),
    previous_dossier_id: model.text().nullable(),
    /** Contract `DossierChange[]`: what changed since the recognition. */
    changes: model.json(),
    /** Contract `Registration`: what form 01 asks besides who and what. */
    registration: model.json(),
    /** Entered by an officer from paper. */
    is_paper: model.boolean().default(false),
    entered_by: model.enum(["member", "user"]),
    /** Domain `Answers`: the self-assessment. */
    answers: model.json(),
    /** Criterion code → the producer's words to its answer. */
    notes: model.json(),
    /** Codes of the criteria whose answer shoppers may read. */
    public_criteria: model.json(),
    /** Codes of the criteria whose answer came from the last dossier and was not looked at since. */
    carried_criteria: model.json(),
    /** Counts saves: who saves names the version they read. */
    version: model.number().default(1),
    /** Of 100. */
    self_points: model.number().nullable(),
    /** The last filing; the first one decides the set and whether a renewal was in time. */
    filed_at: model.dateTime().nullable(),
    filed_on: model.text().nullable(),
    first_filed_on: model.text().nullable(),
    /** Who declared that everything in it is true. */
    declared_name: model.text().nullable(),
    samples_received: model.number().nullable(),
    samples_received_on: model.text().nullable(),
    commune_due_on: model.text().nullable(),
    /** Last day for the decision on a re-assessment that was complete on its last filing. */
    decision_due_on: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    created_by: model.text(),
    /** How often it was filed. */
    revision: model.number().default(0),
  })
  .indexes([
    { on: ["code"], unique: true },
    {
      on: ["product_id"],
      unique: true,
      where: "state not in ('awarded', 'not_awarded', 'withdrawn') and deleted_at is null",
    },
    { on: ["producer_id"] },
    { on: ["state", "province_code", "commune_code"] },
    { on: ["previous_certificate_id"], where: "previous_certificate_id is not null and deleted_at is null" },
  ])
  .checks([
    { name: "dossier_set_number_range", expression: "set_number between 1 and 26" },
    { name: "dossier_self_points_range", expression: "self_points between 0 and 100" },
    { name: "dossier_samples_range", expression: "samples_received between 0 and 100" },
    {
      name: "dossier_filed_is_dated",
      expression:
        "(revision = 0) = (filed_on is null) and (filed_at is null) = (filed_on is null) and (first_filed_on is null) = (filed_on is null)",
    },
    {
      name: "dossier_filed_has_place",
      expression:
        "revision = 0 or (province_code is not null and commune_code is not null and declared_name is not null)",
    },
    { name: "dossier_first_has_no_past", expression: "kind <> 'first' or previous_certificate_id is null" },
    {
      name: "dossier_closed_is_dated",
      expression: "(state in ('awarded', 'not_awarded', 'withdrawn')) = (closed_at is not null)",
    },
  ])

export default Dossier
