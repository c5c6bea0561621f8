import type { Basket } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Note, Select } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { changeDraft, type Draft } from "./draft-store"
import { giftMessages } from "./gift-messages"
import { type GiftWeek, giftWeeks } from "./gift-weeks"
import { checkoutMessages } from "./messages"

interface WeekChoiceProps {
  basket: Basket
  draft: Draft
  locale: Locale
}

/** The week in which a present should arrive; a week in which carriers rest says so before it is chosen. */
export function WeekChoice({ basket, draft, locale }: WeekChoiceProps) {
  const words = giftMessages[locale]
  const weeks = giftWeeks(basket)
  const chosen = weeks.find(({ monday }) => monday === draft.wantedWeek)
  if (weeks.length === 0) return null
  return (
    <>
      <Select
        id="checkout-week"
        label={words.week}
        optional={checkoutMessages[locale].optional}
        hint={words.weekHint}
        value={chosen?.monday ?? ""}
        onChange={(event) => changeDraft({ wantedWeek: event.target.value })}
      >
        <option value="">{words.weekAny}</option>
        {weeks.map((week) => (
          <option key={week.monday} value={week.monday} disabled={week.rest === "wholly"}>
            {weekWords(week, locale)}
          </option>
        ))}
      </Select>
      {chosen?.rest === "partly" && basket.tet && (
        <div className="mt-2">
          <Note>
            {words.afterTet(formatDate(basket.tet.closesOn, locale), formatDate(basket.tet.reopensOn, locale))}
          </Note>
        </div>
      )}
    </>
  )
}

function weekWords({ monday, sunday, rest }: GiftWeek, locale: Locale): string {
  const words = giftMessages[locale]
  const week = words.weekOf(formatDate(monday, locale), formatDate(sunday, locale))
  if (rest === "wholly") return `${week} (${words.weekWholly})`
  return rest === "partly" ? `${week} (${words.weekPartly})` : week
}
