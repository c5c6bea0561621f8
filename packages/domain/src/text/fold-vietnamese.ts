/**
 * Text for finding and comparing: NFC or NFD in, lower-case letters without marks out, blanks collapsed, zero-width
 * characters dropped: "Gạo  Ngọc Đỏ" → "gao ngoc do". Folding twice changes nothing.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[đðɖ]/g, "d") // the bar of đ is no combining mark: NFD leaves it alone. ð and ɖ are its look-alikes.
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
}

/**
 * The words of a text that bear marks, as written but for their case, each once: "Gạo ngọc Đỏ, ngon" → gạo, ngọc, đỏ.
 * Where a tone stands makes no difference (hòa, hoà).
 */
export function markedWords(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => foldVietnamese(word) !== word).map(withToneLast))]
}

/** Tones (grave, acute, tilde, hook, dot below) behind the other letters; what makes a letter (ă, ê, ơ) stays on it. */
function withToneLast(word: string): string {
  const parts = word.normalize("NFD")
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
  return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC") + tones.join("")
}

/**
 * Folded text in which words may have been typed raw, by the Telex or VNI way of a keyboard that did not compose them:
 * "nuowcs mawms", "nuoc71 ma8m1" → "nuoc mam". Folded Vietnamese hardly ever changes ("xoong" does), words of other
 * languages do ("fish" → "fih"): for a second look, when the first found nothing.
 */
export function composedFold(text: string): string {
  return foldVietnamese(text).replace(/[a-z][a-z0-9]*/g, (word) =>
    word
      .replace(/[1-9]/g, "")
      .replace(/(?<=[aeiouyw])[sfrxj]|(?<=.)[sfrxj]$/g, "") // tones: no Vietnamese vowel or word is followed by one of these
      .replace(/^dd/, "d")
      .replace(/(?<=[aou])w/g, "")
      .replace(/w/g, "u")
      .replace(/([aeo])\1(?!\1)/g, "$1"),
  )
}
