import type { PartCode } from "@ocop/domain"
import { useWords } from "../../frame/words"
import { dossierWords } from "./words"

const MARKS = [
  { at: 50, stars: 3 },
  { at: 70, stars: 4 },
  { at: 90, stars: 5 },
] as const
const TINTS: Readonly<Record<PartCode, string>> = { A: "bg-lotus", B: "bg-lotus/70", C: "bg-lotus/45" }

interface ScoreBarProps {
  parts: Readonly<Record<PartCode, number>>
  /** The same in words, for whoever does not see it. */
  label: string
  /** The star that points and conditions reach; its mark and those below are gold. */
  reached: number | null
  /** Without the words under the marks. */
  slim?: boolean
}

/** Points of 100 as a line, with the marks from which each star holds. */
export function ScoreBar({ parts, label, reached, slim = false }: ScoreBarProps) {
  const t = useWords(dossierWords)
  return (
    <div role="img" aria-label={label} className="select-none">
      <div className={`relative flex overflow-hidden rounded-full bg-sunken ${slim ? "h-2" : "h-4"}`}>
        {(["A", "B", "C"] as const).map((part) => (
          <span key={part} className={TINTS[part]} style={{ width: `${parts[part]}%` }} />
        ))}
        {MARKS.map(({ at }) => (
          <span key={at} className="absolute inset-y-0 w-0.5 bg-raised" style={{ left: `${at}%` }} />
        ))}
      </div>
      {!slim && (
        <div className="relative mt-1 h-6 text-sm">
          {MARKS.map(({ at, stars }) => (
            <span
              key={at}
              className={`absolute whitespace-nowrap ${at === 90 ? "right-0" : "-translate-x-1/2"} ${(reached ?? 0) >= stars ? "font-semibold text-gold-deep" : "text-ink-soft"}`}
              style={at === 90 ? {} : { left: `${at}%` }}
            >
              {t.starCount(stars)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
