/** The press all drawings come from: an ink line, two flat tints, the colour a hair off the line. */

export const INK = "#1F2A24"
export const PAPER = "#FFFDF8"
export const TINTS = { leaf: "#B4D0A3", straw: "#F2CE80", clay: "#E2A27B", river: "#A9CCD0", lotus: "#F0B8B2" }

const round = (n) => +n.toFixed(1)
const GROUND = "M22 207h132m14 0h34m12 0h8"

/** Paper under a shape, so that nothing shows through. */
export const body = (d) => `<path d="${d}" fill="${PAPER}" stroke="none"/>`
/** Colour, by default as far off the line as everywhere else. */
export const tint = (d, colour, dx = 4, dy = 3) =>
  `<path d="${d}" fill="${TINTS[colour]}" stroke="none" transform="translate(${dx} ${dy})"/>`
/** Ink; 3 px unless told. */
export const line = (d, width) => `<path d="${d}"${width ? ` stroke-width="${width}"` : ""}/>`
/** Body, tint and line of one shape. */
export const object = (d, colour, dx, dy) => body(d) + tint(d, colour, dx, dy) + line(d)
/** A shape that stays paper white. */
export const plain = (d) => body(d) + line(d)

export const circle = (x, y, r) => `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
export const ellipse = (x, y, a, b) => `M${x - a} ${y}a${a} ${b} 0 1 0 ${2 * a} 0a${a} ${b} 0 1 0 ${-2 * a} 0Z`
/** Moves, turns (degrees) and scales a path of absolute points. */
export function at(d, x, y, degrees = 0, scale = 1) {
  const c = Math.cos((degrees * Math.PI) / 180) * scale
  const s = Math.sin((degrees * Math.PI) / 180) * scale
  return d.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, px, py) => `${round(x + px * c - py * s)} ${round(y + px * s + py * c)}`,
  )
}
/** Short strokes for grains, seeds and pores. */
export const specks = (points, dx = 4, dy = -3) =>
  points.map(([x, y], i) => `M${x} ${y}l${i % 2 ? dx : dx - 1} ${i % 3 ? dy : -dy}`).join("")

/**
 * A whole drawing. `disc` is the tint behind it, `ground` false where a tray or a hook holds the thing.
 * @param {{ title: string, disc: string, centre?: [number, number, number], ground?: boolean, parts: string[] }} drawing
 */
export function print({ title, disc, centre: [x, y, r] = [124, 108, 86], ground = true, parts }) {
  const sun = `<circle cx="${x}" cy="${y}" r="${r}" fill="${TINTS[disc]}" opacity=".42" stroke="none"/>`
  const name = `Hình minh họa: ${title}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" role="img" aria-label="${name}"><title>${name}</title>` +
    `<g fill="none" stroke="${INK}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">` +
    `${sun}${ground ? line(GROUND, 2.5) : ""}${parts.join("")}</g></svg>`
  )
}
