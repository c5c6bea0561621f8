import { foldVietnamese } from "../text/fold-vietnamese"

export const SHORTEST_PASSWORD = 10
export type PasswordFault = "too_short" | "too_common" | "is_contact"

/** What people choose most, here and elsewhere, from ten characters on; folded, so that marks and case change nothing. */
const COMMON = new Set([
  "1234567890",
  "12345678910",
  "0123456789",
  "0987654321",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "123456789a",
  "a123456789",
  "123456789q",
  "qwertyuiop",
  "qwerty12345",
  "qwerty123456",
  "asdfghjkl1",
  "zaq12wsxcde3",
  "password123",
  "password12",
  "password1234",
  "passw0rd123",
  "p@ssw0rd123",
  "p@ssword123",
  "iloveyou123",
  "iloveyou1234",
  "welcome1234",
  "letmein1234",
  "administrator",
  "superman123",
  "football123",
  "dragon12345",
  "abcd123456",
  "abc123456789",
  "abcdefghij",
  "matkhau123",
  "matkhau1234",
  "matkhau12345",
  "matkhau123456",
  "anhyeuem123",
  "emyeuanh123",
  "anhyeuem1234",
  "yeuemnhieu",
  "tinhyeu123",
  "vietnam123",
  "vietnam1234",
  "vietnam2026",
  "vietnam2027",
  "saigon1234",
  "hanoi12345",
  "khongbiet123",
  "khongcopass",
  "choxa12345",
  "giadinh123",
  "giadinhtoi",
  "hanhphuc123",
  "conyeume123",
  "maiyeuem123",
  "deptrai123",
  "nguyen12345",
  "phuong12345",
  "thanhcong123",
  "chucmungnammoi",
  "ocop123456",
  "sao5ocop12",
])

/**
 * What is wrong with a new password; null when nothing is. `contacts` are the person's own phone and e-mail: neither
 * may be the password. Longer is better than stranger, so there is no rule about kinds of characters.
 */
export function passwordFault(password: string, contacts: readonly string[] = []): PasswordFault | null {
  const letters = [...password]
  if (letters.length < SHORTEST_PASSWORD) return "too_short"
  const folded = foldVietnamese(password)
  const bare = folded.replace(/\s/g, "")
  if (contacts.some((contact) => contact.toLowerCase() === bare || contact.split("@")[0]?.toLowerCase() === bare))
    return "is_contact"
  return COMMON.has(bare) || isMonotone(bare) ? "too_common" : null
}

/** One or two characters over and over, or a run up or down the digits. */
function isMonotone(text: string): boolean {
  if (new Set(text).size <= 2) return true
  const steps = new Set([...text].slice(1).map((letter, at) => letter.charCodeAt(0) - text.charCodeAt(at)))
  return steps.size === 1
}
