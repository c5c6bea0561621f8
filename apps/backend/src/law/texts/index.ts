import type { LawPageName } from "@ocop/contract"
import type { LawText } from "../law-text"
import { about } from "./about"
import { complaints } from "./complaints"
import { delivery } from "./delivery"
import { payment } from "./payment"
import { privacy } from "./privacy"
import { ranking } from "./ranking"
import { rules } from "./rules"
import { terms } from "./terms"

/** The texts that come with the shop, until the operator writes its own. Drafts: a lawyer must read them before anything is sold. */
export const LAW_TEXTS: Readonly<Record<LawPageName, LawText>> = {
  about,
  rules,
  terms,
  payment,
  delivery,
  privacy,
  complaints,
  ranking,
}
