import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface Bar {
  key: string
  label: ReactNode
  count: number
  /** Beside the count, softly. */
  note?: string
  /** A Tailwind background; the accent of the Admin otherwise. */
  tone?: string
}

/** Bars under each other, the longest as wide as there is room; the numbers stand beside them, for eyes and readers alike. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className="flex flex-col gap-y-2.5">
      {bars.map(({ key, label, count, note, tone = "bg-ui-tag-green-icon" }) => (
        <li
          key={key}
          className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,11rem)_1fr_auto]"
        >
          <Text size="small" className="col-span-2 break-words sm:col-span-1">
            {label}
          </Text>
          <span className="h-3 rounded-sm bg-ui-bg-subtle" aria-hidden>
            <span
              className={`block h-full rounded-sm ${tone}`}
              style={{ width: `${Math.max(count > 0 ? 1.5 : 0, (count / most) * 100)}%` }}
            />
          </span>
          <Text size="small" weight="plus" className="min-w-8 text-right tabular-nums">
            {count}
            {note && <span className="block font-normal text-ui-fg-subtle text-xs">{note}</span>}
          </Text>
        </li>
      ))}
    </ul>
  )
}
