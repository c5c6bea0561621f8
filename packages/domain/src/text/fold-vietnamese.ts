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
