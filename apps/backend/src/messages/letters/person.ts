const LONGEST = 60
/** Letters, marks, spaces, and what stands in names. No dot between letters: mail programs make addresses into links. */
const NAME = /^[\p{L}\p{M}' -]+$/u

/**
 * A typed name that may be greeted with, or null. Anybody can order with somebody else's e-mail address, so a name must
 * not be able to carry an advertisement or a link.
 */
export function greetable(name: string): string | null {
  const said = name.normalize("NFC").replace(/\s+/g, " ").trim()
  return said.length <= LONGEST && NAME.test(said) && said.split(" ").length <= 8 ? said : null
}
