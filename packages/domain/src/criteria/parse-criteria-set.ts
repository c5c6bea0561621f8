import { isIsoDate } from "../calendar/iso-date"
import { PRODUCT_GROUPS } from "../listing/product-group"
import {
  AWARDED_STARS,
  CASE_CODES,
  type CriteriaHeading,
  type CriteriaPart,
  type CriteriaSet,
  type Criterion,
  type CriterionCase,
  type CriterionOption,
  type KnockOut,
  PART_CODES,
  PART_POINTS,
} from "./criteria-set"
import { gatePoints, starsAsking } from "./gates"
import { JsonReader } from "./json-reader"

/**
 * Reads a criteria set from JSON: codes, points and gates in the set's own file, words by their key in the book of words
 * that the sets share. Refuses (CriteriaFileError, naming the place) a part that is not worth 40, 25 or 35, a sum that
 * is wrong, a criterion whose best option is not its maximum, a code used twice, gates that do not rise, missing words.
 */
export function parseCriteriaSet(json: unknown, words: unknown, place = "criteria set"): CriteriaSet {
  const file = new JsonReader(place, json)
  const book = new JsonReader("words", words)
  const parts = file.at("parts").list(codeOf)
  if (parts.length !== PART_CODES.length) file.at("parts").refuse(`${parts.length} parts instead of A, B, C`)
  const set: CriteriaSet = {
    code: file.at("code").text(),
    number: file.at("number").points(),
    group: file.at("group").oneOf(PRODUCT_GROUPS),
    name: file.at("name").words(),
    validFrom: dateOf(file.at("validFrom")),
    validTo: file.at("validTo").isMissing ? null : dateOf(file.at("validTo")),
    legalBasis: file.at("legalBasis").text(),
    parts: parts.map((part, index) => parsePart(part, index, book)),
    knockOuts: file
      .at("knockOuts")
      .list(codeOf)
      .map((knockOut) => parseKnockOut(knockOut, book)),
  }
  if (set.validTo !== null && set.validTo <= set.validFrom) file.at("validTo").refuse("ends before it begins")
  refuseTwice(
    file.at("parts"),
    set.parts.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
  )
  refuseTwice(
    file.at("knockOuts"),
    set.knockOuts.map(({ code }) => code),
  )
  refuseDangling(file, set)
  return set
}

function parsePart(part: JsonReader, index: number, book: JsonReader): CriteriaPart {
  const code = part.at("code").oneOf(PART_CODES.slice(index, index + 1))
  const max = part.at("max").oneOf([PART_POINTS[code]])
  const headings = part
    .at("headings")
    .list(codeOf)
    .map((heading) => parseHeading(heading, book))
  const listed = part.at("criteria").list(codeOf)
  const criteria = listed.map((criterion) => parseCriterion(criterion, headings, book))
  const sum = pointsOf(criteria)
  if (sum !== max) part.refuse(`its criteria add up to ${sum} instead of ${max}`)
  for (const heading of headings) {
    const under = pointsOf(criteria.filter((one) => one.code.startsWith(`${heading.code}.`)))
    if (under !== heading.max)
      part.refuse(`heading ${heading.code}: ${under} points below it instead of ${heading.max}`)
  }
  return { code, max, name: book.at("parts").at(code).words(), headings, criteria }
}

const parseHeading = (heading: JsonReader, book: JsonReader): CriteriaHeading => ({
  code: heading.at("code").text(),
  max: heading.at("max").points(),
  text: book.at("headings").at(heading.at("words").text()).words(),
})

function parseCriterion(criterion: JsonReader, headings: readonly CriteriaHeading[], book: JsonReader): Criterion {
  const code = criterion.at("code").text()
  const words = book.at("criteria").at(criterion.at("words").text())
  const above = headings.filter((heading) => code.startsWith(`${heading.code}.`))
  const max = criterion.at("max").points()
  const cases = criterion.at("cases").isMissing ? [] : parseCases(criterion, code, words)
  const single = cases.length > 0 ? [] : parseOptions(criterion, code, words)
  const parsed: Criterion = {
    code,
    heading: above.sort((a, b) => b.code.length - a.code.length)[0]?.code ?? null,
    max,
    text: words.at("text").words(),
    note: criterion.at("note").isMissing ? null : book.at("notes").at(criterion.at("note").text()).words(),
    options: cases.length > 0 ? cases.flatMap(({ options }) => options) : single,
    cases: cases.map(({ code: one, text, options }) => ({ code: one, text, options: options.map(({ id }) => id) })),
  }
  for (const options of cases.length > 0 ? cases.map((one) => one.options) : [single])
    refuseSlip(criterion, max, options)
  refuseGates(criterion, parsed)
  return parsed
}

type ParsedCase = Pick<CriterionCase, "code" | "text"> & { options: CriterionOption[] }

function parseCases(criterion: JsonReader, code: string, words: JsonReader): ParsedCase[] {
  const cases = criterion.at("cases").list(codeOf)
  if (cases.length !== CASE_CODES.length) criterion.refuse("cases are two, A and B, or none")
  return cases.map((one, index) => {
    const letter = one.at("code").oneOf(CASE_CODES.slice(index, index + 1))
    const said = words.at("cases").at(letter)
    return { code: letter, text: said.at("text").words(), options: parseOptions(one, `${code}.${letter}`, said) }
  })
}

function parseOptions(holder: JsonReader, code: string, words: JsonReader): CriterionOption[] {
  const options = holder.at("options").list()
  const texts = words.at("options").list()
  if (options.length !== texts.length) holder.refuse(`${options.length} options, but words for ${texts.length}`)
  return options.map((option, index) => ({
    id: `${code}.${String.fromCharCode(97 + index)}`,
    points: option.at("points").points(),
    gate: option.at("gate").isMissing ? null : option.at("gate").oneOf(AWARDED_STARS),
    knockOut: option.at("knockOut").isMissing ? null : option.at("knockOut").text(),
    text: (texts[index] ?? words).words(),
  }))
}

const parseKnockOut = (knockOut: JsonReader, book: JsonReader): KnockOut => {
  const code = knockOut.at("code").text()
  const criterion = knockOut.at("criterion").isMissing ? null : knockOut.at("criterion").text()
  return { code, criterion, text: book.at("knockOuts").at(code).words() }
}

function refuseSlip(criterion: JsonReader, max: number, options: readonly CriterionOption[]): void {
  if (options.length < 2) criterion.refuse("fewer than two options")
  const best = Math.max(...options.map(({ points }) => points))
  if (best !== max) criterion.refuse(`its best option is worth ${best} instead of ${max}`)
  if (options.some(({ points }, index) => points < (options[index - 1]?.points ?? 0)))
    criterion.refuse("options do not rise")
  const gates = options.flatMap(({ gate }) => gate ?? [])
  if (new Set(gates).size < gates.length) criterion.refuse("two options carry the same gate")
}

/** A higher star never asks for fewer points than a lower one. */
function refuseGates(place: JsonReader, criterion: Criterion): void {
  const asked = starsAsking(criterion).map((stars) => gatePoints(criterion, stars))
  if (asked.some((points, index) => index > 0 && points <= (asked[index - 1] ?? 0))) place.refuse("gates do not rise")
}

function refuseDangling(file: JsonReader, { parts, knockOuts }: CriteriaSet): void {
  const criteria = parts.flatMap((part) => part.criteria)
  for (const { code, options } of criteria)
    for (const { knockOut } of options)
      if (knockOut && !knockOuts.some((one) => one.code === knockOut)) file.refuse(`${code}: no knock-out ${knockOut}`)
  for (const { code, criterion } of knockOuts)
    if (criterion && !criteria.some((one) => one.code === criterion)) file.refuse(`${code}: no criterion ${criterion}`)
}

function refuseTwice(place: JsonReader, codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) place.refuse(`${twice} stands twice`)
}

function dateOf(place: JsonReader): string {
  const text = place.text()
  return isIsoDate(text) ? text : place.refuse(`not a date: ${text}`)
}

const codeOf = (item: JsonReader): string => item.at("code").text()
const pointsOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { max }) => sum + max, 0)
