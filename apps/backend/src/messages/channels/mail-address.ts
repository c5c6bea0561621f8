import { AddressRefused } from "./channel"

/** Plain addresses only: no quotes, comments, lists or line ends, which mail programs read in many ways. */
const FORM = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}$/

/** The address itself, or AddressRefused: a bad one is never handed to a mail server. */
export function mailAddress(to: string): string {
  if (to.length <= 200 && FORM.test(to)) return to
  throw new AddressRefused("Not an e-mail address")
}
