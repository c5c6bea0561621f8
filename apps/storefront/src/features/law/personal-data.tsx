import { PERSONAL_DATA } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { lawMessages } from "./messages"

export const PERSONAL_DATA_ID = "cho-giu-nhung-gi"

/** Every kind of personal data, from the one table that the code goes by too. */
export function PersonalDataList({ locale }: { locale: Locale }) {
  const words = lawMessages[locale]
  return (
    <section className="mt-9">
      <h2 id={PERSONAL_DATA_ID} className="text-xl">
        {words.dataTitle}
      </h2>
      <p className="mt-3">{words.dataLead}</p>
      <ul className="mt-4 grid gap-3">
        {PERSONAL_DATA.map(({ key, what, why, ground, kept, given }) => (
          <li key={key} className="panel">
            <h3 className="font-semibold text-base">{what[locale]}</h3>
            <dl className="mt-2 grid gap-x-4 gap-y-1 text-[0.9375rem] sm:grid-cols-[7.5rem_minmax(0,1fr)]">
              <Row term={words.why}>{why[locale]}</Row>
              <Row term={words.ground}>{words.grounds[ground]}</Row>
              <Row term={words.kept}>{kept[locale]}</Row>
              <Row term={words.given}>{given.map((whom) => whom[locale]).join(", ") || words.nobody}</Row>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="mb-1.5 sm:mb-0">{children}</dd>
    </>
  )
}
