import type { Plugin } from "vite"

/** The weights that pages draw; a test reads the sources for others. */
export const WEIGHTS: readonly string[] = ["regular", "fill"]

const DEFINITION = /@phosphor-icons\/react\/dist\/defs\/\w+\.es\.js$/
/** One entry of an icon's map: its weight, and all up to the next entry or the map's end. */
const ENTRY = / {2}\[\n {4}"(\w+)",\n[\s\S]*?\n {2}\],?\n/g

/** An icon without the weights that nobody draws: each comes in six, of which a page would carry them all. */
export const withoutUnusedWeights = (code: string): string =>
  code.replace(ENTRY, (entry, weight: string) => (WEIGHTS.includes(weight) ? entry : ""))

/** Leaves out of every icon what is not drawn: about two thirds of it. */
export const iconWeights = (): Plugin => ({
  name: "icon-weights",
  transform: { filter: { id: DEFINITION }, handler: (code) => ({ code: withoutUnusedWeights(code), map: null }) },
})
