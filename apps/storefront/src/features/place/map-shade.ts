/** How dark a province is drawn: 0 has nothing yet, 4 has the most. */
export type Shade = 0 | 1 | 2 | 3 | 4

/**
 * The least number of products of each of the four shades, darkest last: 1 and then a twelfth, a third and two thirds
 * of the largest count, so that one large province does not make all others look empty.
 * @param most the largest count of products of any province
 */
export function shadeSteps(most: number): readonly [number, number, number, number] {
  const second = Math.max(2, Math.ceil(most / 12))
  const third = Math.max(second + 1, Math.ceil(most / 3))
  return [1, second, third, Math.max(third + 1, Math.ceil((most * 2) / 3))]
}

/** The shade of a province with so many products. */
export function shadeOf(products: number, steps: readonly number[]): Shade {
  const reached = steps.filter((step) => products >= step).length
  return Math.min(reached, 4) as Shade
}
