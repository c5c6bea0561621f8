import { foldPlace } from "./fold-place"

/** How people shorten kinds and cities when they type a place. */
const SHORT: Readonly<Record<string, string[]>> = {
  tp: ["thanh", "pho"],
  tx: ["thi", "xa"],
  tt: ["thi", "tran"],
  dk: ["dac", "khu"],
  hcm: ["ho", "chi", "minh"],
  tphcm: ["ho", "chi", "minh"],
  sg: ["ho", "chi", "minh"],
  hn: ["ha", "noi"],
}
/** A letter before a number, or alone before a word: "p7", "p. 7", "q1", "h. nghi xuan", "x tien dien". */
const LETTER: Readonly<Record<string, string>> = { p: "phuong", f: "phuong", q: "quan", h: "huyen", x: "xa" }
/** Words that name a kind of unit: left out when nothing is found with them. "tinh" is never written in the names. */
const KINDS = /^((thi (tran|xa)|thanh pho|dac khu|phuong|xa|huyen|quan) )+/

/** The words of a typed place, folded and written out: "P7, TP Trà Vinh" → phuong 7 thanh pho tra vinh. At most twelve. */
export function placeWords(typed: string): string[] {
  const words = foldPlace(typed).trim().split(" ")
  return words
    .flatMap((word) => SHORT[word] ?? spellLetter(word))
    .filter((word) => word !== "")
    .slice(0, 12)
}

/** The same words without the kind in front: a person may call a ward a commune. */
export function withoutKind(words: string[]): string[] {
  const rest = `${words.filter((word, i) => word !== "tinh" || words[i - 1] === "ha").join(" ")} `.replace(KINDS, "")
  return rest.trim().split(" ").filter(Boolean)
}

function spellLetter(word: string): string[] {
  const [, letter = "", number = ""] = /^([pfq])(\d{1,2})$/.exec(word) ?? []
  const kind = LETTER[letter]
  if (kind) return [kind, number]
  return [LETTER[word] ?? word]
}
