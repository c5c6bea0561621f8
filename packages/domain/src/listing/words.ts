/** Lower-case words of a title, marks kept (cá is fish, cà is aubergine), each between single blanks: " cá khô ". */
export function wordsOf(title: string): string {
  return ` ${title
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `
}
