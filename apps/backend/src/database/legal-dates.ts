import { types } from "@medusajs/framework/pg"

/**
 * A `date` column is a legal day without zone and is read as its text, "YYYY-MM-DD". The driver would make it midnight
 * of the process's own zone, which is the day before in half of the world. Imported for its effect by modules with dates.
 */
types.setTypeParser(types.builtins.DATE, (text) => text)
