import type { ShopKind } from "../../modules/message/kinds"

interface OfShop {
  shopName: string
}
/** A parcel as a letter may name it: its code and goods, nobody's name, phone or door. */
interface OfParcel extends OfShop {
  code: string
  /** "2 × Gạo ngọc đỏ, 1 × Nước mắm" */
  goods: string
}
interface OfListing extends OfShop {
  productName: string
  reason?: string | null
}
/** The operator's words. */
interface WithWords extends OfShop {
  text?: string | null
}

interface OfDossier extends OfShop {
  productName: string
  code: string
}
/** Officers' words, where they wrote some. */
interface WithOfficersWords extends OfDossier {
  text: string | null
}

/** What each kind of letter to a shop is told. Sums in đồng; accounts come masked. */
export interface ShopFactsOf {
  parcel_new: OfParcel & { confirmBy: string }
  parcel_reminder: OfParcel & { confirmBy: string }
  parcel_cancelled: OfParcel
  parcel_problem: OfParcel
  return_opened: OfParcel & { answerBy?: string | null }
  producer_approved: WithWords
  producer_more_wanted: WithWords
  producer_suspended: WithWords
  bank_account_changed: OfShop & { bank: string }
  listing_accepted: OfListing
  listing_refused: OfListing
  listing_more_wanted: OfListing
  paid_out: OfShop & { amount: number; bankName: string; accountMasked: string; memo: string; reference: string | null }
  debt_limit: OfShop & { debt: number; limit: number }
  dossier_returned: WithOfficersWords
  dossier_forwarded: OfDossier
  dossier_more_wanted: WithOfficersWords
  dossier_awarded: OfDossier & { stars: number | null }
  dossier_not_awarded: WithOfficersWords
  /** Days: the last with stars, and the last on which a renewal is in time. */
  certificate_expiring: OfShop & { certificates: readonly { productName: string; until: string; closesOn: string }[] }
  certificate_revoked: OfShop & { productName: string; text: string | null }
}

/** Kinds about stars, whose letters stand in files of their own. */
export type DossierKinds = Extract<ShopKind, `dossier_${string}` | `certificate_${string}`>

/** One piece of news for a shop, with what it needs to be told. */
export type ShopNews = { [Kind in ShopKind]: { kind: Kind; facts: ShopFactsOf[Kind] } }[ShopKind]
