import { type REVOCATION_GROUND_CODES, REVOCATION_GROUNDS } from "@ocop/domain"
import { ChoiceField, useWords } from "../kit"
import { certificateMessages } from "./messages"

export type Ground = (typeof REVOCATION_GROUND_CODES)[number]

/** One of the law's six grounds. */
export function GroundField({ value, onChange }: { value: Ground; onChange(ground: Ground): void }) {
  const { words, locale } = useWords(certificateMessages)
  const options = Object.fromEntries(REVOCATION_GROUNDS.map((one) => [one.ground, one[locale]])) as Record<
    Ground,
    string
  >
  return <ChoiceField label={words.ground} options={options} value={value} onChange={onChange} />
}

/** A ground in words. */
export const groundWords = (ground: Ground, locale: "vi" | "en") =>
  REVOCATION_GROUNDS.find((one) => one.ground === ground)?.[locale] ?? ground
