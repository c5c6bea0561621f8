/** An OCOP product's code, read into what it says. Codes of provinces and communes are those of the code's own time. */
export type ProductCode =
  | { form: "new"; text: string; province: string; commune: string; sequence: number; year: number }
  | { form: "old"; text: string; province: string; district: string; commune: string; sequence: number; year: number }

const NEW = /^(\d{2})-(\d{5})-(\d{1,5})-(20\d{2})$/
const OLD = /^(\d{2})-(\d{3})-(\d{5})-(\d{1,5})-(20\d{2})$/

/**
 * A product code as people write it → its parts and its one written form, or null when it is none. New:
 * `T-X-STT-20YY` (province, commune, sequence, year; Decision 26/2026/QĐ-TTg); old: `83-832-28882-2-2022` (province,
 * district, commune, sequence, year). Blanks and other dashes are forgiven, a sequence of 0 and anything else is not;
 * leading zeros of a sequence are the same sequence. That T and X are the units' official numbers is our reading.
 */
export function parseProductCode(typed: string): ProductCode | null {
  const written = typed
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\p{Pd}/gu, "-")
  const [, province, commune, sequence, year] = NEW.exec(written) ?? []
  if (province && commune && Number(sequence) > 0)
    return codeOf({ form: "new", province, commune, sequence: Number(sequence), year: Number(year) })
  const [, oldProvince, district, oldCommune, oldSequence, oldYear] = OLD.exec(written) ?? []
  if (!oldProvince || !district || !oldCommune || Number(oldSequence) === 0) return null
  return {
    form: "old",
    text: [oldProvince, district, oldCommune, Number(oldSequence), oldYear].join("-"),
    province: oldProvince,
    district,
    commune: oldCommune,
    sequence: Number(oldSequence),
    year: Number(oldYear),
  }
}

const codeOf = (parts: Omit<Extract<ProductCode, { form: "new" }>, "text">): ProductCode => ({
  ...parts,
  text: [parts.province, parts.commune, parts.sequence, parts.year].join("-"),
})
