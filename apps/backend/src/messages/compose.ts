import type { AccountKind, OperatorKind, OrderKind, SecretKind } from "../modules/message/kinds"
import { type AccountFacts, accountLetter } from "./letters/account"
import type { OrderFacts } from "./letters/facts"
import { letterFooter } from "./letters/footer"
import type { Letter } from "./letters/letter"
import { htmlOf } from "./letters/letter-html"
import { type Market, oneLine } from "./letters/market"
import { type OperatorFacts, operatorLetter } from "./letters/operator"
import { greetable } from "./letters/person"
import { type SecretFacts, secretLetter } from "./letters/secrets"
import { orderLetter } from "./letters/templates"
import { phoneTextOf, textOf } from "./letters/text"
import { WORDS } from "./letters/words"
import type { ShopNews } from "./to-members/shop-facts"
import { shopLetter } from "./to-members/shop-letter"

/** A message in every form a channel may want; links and codes are still marks. */
export interface Composed {
  subject: string
  text: string
  html: string
  /** For a phone. */
  short: string
}

/** What is said of an order. It greets the buyer, who for a present is not the recipient. */
export function composeOrderMessage(kind: OrderKind, facts: OrderFacts, market: Market): Composed {
  const buyer = facts.order.gift?.buyerName ?? facts.order.name
  return compose(orderLetter(kind, facts), { locale: facts.locale, name: greetable(buyer), ofOrder: true, market })
}

/** What carries a secret. It greets nobody by name: whoever typed the address may not be its owner. */
export function composeSecretMessage(kind: SecretKind, locale: "vi" | "en", facts: SecretFacts): Composed {
  const { market } = facts
  return compose(secretLetter(kind, locale, facts), { locale, name: null, ofOrder: false, market })
}

/** What is said of an account. It greets nobody by name: the contact may have a new owner. */
export function composeAccountMessage(kind: AccountKind, locale: "vi" | "en", facts: AccountFacts): Composed {
  return compose(accountLetter(kind, locale, facts), { locale, name: null, ofOrder: false, market: facts.market })
}

/** What is said to the people of a shop. */
export function composeShopMessage(
  news: ShopNews,
  locale: "vi" | "en",
  { market, name, link }: { market: Market; name: string; link: string },
): Composed {
  return compose(shopLetter(news, locale, link), { locale, name: greetable(name), ofOrder: false, market })
}

/** What is said to the operator, in Vietnamese. */
export function composeOperatorMessage(kind: OperatorKind, facts: OperatorFacts, market: Market): Composed {
  return compose(operatorLetter(kind, facts), { locale: "vi", name: null, ofOrder: false, market })
}

interface Frame {
  locale: "vi" | "en"
  name: string | null
  ofOrder: boolean
  market: Market
}

function compose(letter: Letter, { locale, name, ofOrder, market }: Frame): Composed {
  const envelope = { hello: WORDS[locale].hello(name), footer: letterFooter(market, WORDS[locale], ofOrder) }
  return {
    subject: oneLine(letter.subject),
    text: textOf(letter, envelope),
    html: htmlOf(letter, envelope, market, locale),
    short: phoneTextOf(letter, market.name),
  }
}
