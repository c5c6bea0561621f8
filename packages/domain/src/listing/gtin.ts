const LENGTHS: readonly number[] = [8, 12, 13, 14]

/**
 * Whether digits are a GTIN-8, -12, -13 or -14 with a right check digit (GS1 General Specifications, 7.9). A barcode
 * is read off a pack, never made up here.
 */
export function isGtin(digits: string): boolean {
  if (!/^\d+$/.test(digits) || !LENGTHS.includes(digits.length)) return false
  const sum = [...digits.slice(0, -1)]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}
