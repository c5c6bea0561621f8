import type { LawPage, LawPageName } from "@ocop/contract"
import type { Settings } from "../modules/setting/service"
import { holdMinutes } from "../payment/availability"
import { fillIn, type LawFacts } from "./law-text"
import { LAW_TEXTS } from "./texts"

/** A page of the law in both languages: the operator's text, or ours, with the facts of the settings filled in. */
export function lawPage(page: LawPageName, settings: Settings): LawPage {
  const own = settings.law.texts[page]
  const text = own ?? LAW_TEXTS[page]
  const facts: LawFacts = { settings, transferHoldMinutes: holdMinutes("bank_transfer", settings) }
  return {
    page,
    text: { vi: fillIn(text.vi, facts, "vi"), en: fillIn(text.en, facts, "en") },
    isOwn: own !== null,
    version: page === "terms" ? settings.law.termsVersion : null,
    since: settings.law.since,
  }
}
