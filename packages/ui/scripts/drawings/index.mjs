import { bottles } from "./bottles.mjs"
import { craft } from "./craft.mjs"
import { field } from "./field.mjs"
import { garden } from "./garden.mjs"
import { jars } from "./jars.mjs"
import { kitchen } from "./kitchen.mjs"
import { trays } from "./trays.mjs"

/** Every drawing of this press, by the name the shop knows it by. */
export const drawings = { ...jars, ...bottles, ...kitchen, ...field, ...garden, ...trays, ...craft }
