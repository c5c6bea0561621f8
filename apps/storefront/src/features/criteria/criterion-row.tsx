import type { PublicAnswer } from "@ocop/contract"
import type { Criterion, CriterionOption } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { criteriaMessages } from "./messages"

interface CriterionRowProps {
  criterion: Criterion
  answer: PublicAnswer | undefined
  locale: Locale
}

/** One criterion with its levels, points and minima; opens in the page as it was delivered, without a script. */
export function CriterionRow({ criterion, answer, locale }: CriterionRowProps) {
  const words = criteriaMessages[locale]
  const cases = criterion.cases.length > 0 ? criterion.cases : null
  const list = (options: readonly CriterionOption[]) => (
    <ul className="grid gap-1.5">
      {options.map((option) => (
        <Level key={option.id} option={option} isAnswer={option.id === answer?.option} locale={locale} />
      ))}
    </ul>
  )
  return (
    <details className="criterion border-hairline border-b" open={answer !== undefined}>
      <summary>
        <span>
          <span className="text-ink-soft tabular-nums">{criterion.code}</span> {criterion.text[locale]}
        </span>
        <span className="whitespace-nowrap text-ink-soft text-sm tabular-nums">{words.most(criterion.max)}</span>
      </summary>
      <div className="pb-4">
        {criterion.note && <p className="mb-2 text-ink-soft text-sm">{criterion.note[locale]}</p>}
        {cases
          ? cases.map((one) => (
              <div key={one.code} className="mt-2">
                <p className="mb-1 font-medium text-sm">
                  {words.caseOf(one.code)}: {one.text[locale]}
                </p>
                {list(criterion.options.filter(({ id }) => one.options.includes(id)))}
              </div>
            ))
          : list(criterion.options)}
        {answer && <Answer answer={answer} locale={locale} />}
      </div>
    </details>
  )
}

function Level({ option, isAnswer, locale }: { option: CriterionOption; isAnswer: boolean; locale: Locale }) {
  const words = criteriaMessages[locale]
  return (
    <li
      className={`grid grid-cols-[1fr_auto] items-start gap-3 rounded-control px-3 py-2 text-[0.9375rem] ${isAnswer ? "bg-lotus-wash" : "bg-sunken"}`}
    >
      <span>
        {option.text[locale]}
        {option.gate && (
          <span className="mt-0.5 block font-medium text-gold-deep text-sm">{words.gate(option.gate)}</span>
        )}
        {isAnswer && <span className="mt-0.5 block font-semibold text-lotus-deep text-sm">{words.answered}</span>}
      </span>
      <span className="whitespace-nowrap font-medium tabular-nums">{words.points(option.points)}</span>
    </li>
  )
}

/** The maker's own words and what proves them, where it lets everybody read them. */
function Answer({ answer: { note, evidence }, locale }: { answer: PublicAnswer; locale: Locale }) {
  if (!note && evidence.length === 0) return null
  const words = criteriaMessages[locale]
  return (
    <div className="mt-2 border-lotus border-l-2 pl-3 text-sm">
      {note && <p>{note}</p>}
      {evidence.length > 0 && (
        <p className="mt-1 text-ink-soft">
          {words.proof}:{" "}
          {evidence.map(({ title, link }, index) => (
            <span key={`${title} ${link}`}>
              {index > 0 && ", "}
              {link ? (
                <a href={link} className="link" rel="nofollow noopener ugc">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
