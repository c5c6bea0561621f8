import { bad } from "./refused"

export type Document = Record<string, unknown>
type Test = (document: Document) => boolean

/** Reads an expression of Meilisearch's filters: AND, OR, NOT, =, !=, IN, comparisons, EXISTS, IS NULL. */
export function filterOf(expression: string, filterable: readonly string[]): Test {
  const tokens = expression.match(/"(?:\\.|[^"\\])*"|[[\](),]|[<>!]?=|[<>]|[^\s[\](),=<>!"]+/g) ?? []
  let at = 0
  const peek = () => tokens[at]?.toUpperCase()
  const take = () => tokens[at++] ?? fail("an end too early")
  const takes = (...words: string[]) => {
    const fits = words.every((word, place) => tokens[at + place]?.toUpperCase() === word)
    if (fits) at += words.length
    return fits
  }
  const fail = (what: string): never => {
    throw bad("invalid_search_filter", `Was expecting a filter but found ${what}: ${expression}`)
  }
  const either = (): Test => {
    const tests = [every()]
    while (takes("OR")) tests.push(every())
    return (document) => tests.some((test) => test(document))
  }
  const every = (): Test => {
    const tests = [single()]
    while (takes("AND")) tests.push(single())
    return (document) => tests.every((test) => test(document))
  }
  const single = (): Test => {
    if (takes("NOT")) {
      const test = single()
      return (document) => !test(document)
    }
    if (!takes("(")) return condition()
    const test = either()
    return takes(")") ? test : fail(`${peek()} in place of )`)
  }
  const condition = (): Test => {
    const field = unquoted(take())
    if (!filterable.includes(field))
      throw bad(
        "invalid_search_filter",
        `Attribute \`${field}\` is not filterable. Available: ${filterable.join(", ")}`,
      )
    const has = (test: (value: unknown) => boolean) => (document: Document) => valuesAt(document, field).some(test)
    if (takes("IN", "[")) {
      const wanted: string[] = []
      while (!takes("]")) {
        wanted.push(unquoted(take()))
        takes(",")
      }
      return has((value) => wanted.some((one) => isEqual(value, one)))
    }
    if (takes("EXISTS")) return (document) => valueAt(document, field) !== undefined
    if (takes("IS", "NULL")) return (document) => valueAt(document, field) === null
    if (takes("IS", "NOT", "NULL")) return (document) => valueAt(document, field) !== null
    const operator = take()
    const wanted = unquoted(take())
    const number = Number(wanted)
    if (operator === "=") return has((value) => isEqual(value, wanted))
    if (operator === "!=") return (document) => !valuesAt(document, field).some((value) => isEqual(value, wanted))
    if (Number.isNaN(number)) return fail(`${wanted} in place of a number`)
    const compare = { ">": gt, ">=": gte, "<": lt, "<=": lte }[operator] ?? fail(operator)
    return has((value) => typeof value === "number" && compare(value, number))
  }
  const test = either()
  return at === tokens.length ? test : fail(`${peek()}`)
}

const gt = (a: number, b: number) => a > b
const gte = (a: number, b: number) => a >= b
const lt = (a: number, b: number) => a < b
const lte = (a: number, b: number) => a <= b

const unquoted = (token: string) => (token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token)

/** Texts are equal whatever their case; a number equals its digits. */
const isEqual = (value: unknown, wanted: string) =>
  String(value).toLowerCase() === wanted.toLowerCase() || (typeof value === "number" && value === Number(wanted))

/** The value at a dotted path. */
export function valueAt(document: Document, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isDocument(value) ? value[name] : undefined), document)
}

/** The values of a field, of which a list has several and an absent one none. */
export const valuesAt = (document: Document, path: string): unknown[] =>
  [valueAt(document, path)].flat().filter((value) => value !== undefined && value !== null)

const isDocument = (value: unknown): value is Document => typeof value === "object" && value !== null
