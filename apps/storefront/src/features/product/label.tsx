import type { Label as LabelData, Offer } from "@ocop/contract"
import { packWords } from "@/features/parcel/parcel-words"
import { inLocale, type Locale } from "@/i18n"
import { Facts } from "./facts"
import { productMessages } from "./messages"

/** What stands on the package, so that nobody buys unseen. */
export function Label({ label, offers, locale }: { label: LabelData; offers: Offer[]; locale: Locale }) {
  const words = productMessages[locale]
  const packs = offers.filter(({ netGrams }) => netGrams !== null).map(({ pack }) => packWords(pack, locale))
  return (
    <section>
      <h2>{words.label}</h2>
      <Facts
        facts={[
          [words.ingredients, label.ingredients && inLocale(label.ingredients, locale)],
          [words.netWeight, packs.join(", ")],
          [words.storage, label.storage && inLocale(label.storage, locale)],
          [words.shelfLife, label.shelfLifeDays === null ? null : words.shelfLifeDays(label.shelfLifeDays)],
          [words.warnings, label.warnings && inLocale(label.warnings, locale)],
          [words.declaration, label.declarationNumber],
        ]}
      />
      {label.declarationNumber && <p className="mt-3 text-ink-soft text-sm">{words.declarationMeans}</p>}
      {label.sample && <p className="mt-3 text-ink-faint text-tiny">{words.sampleLabel}</p>}
    </section>
  )
}
