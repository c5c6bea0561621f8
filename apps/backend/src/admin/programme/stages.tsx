import type { Dashboard } from "@ocop/contract"
import { useWords } from "../kit"
import { programmeMessages } from "./messages"

const AGES = ["upTo15", "upTo45", "over45"] as const

/** Dossiers by stage and by how long they have been in it, in the order of a dossier's life. */
export function Stages({ stages }: { stages: Dashboard["dossiers"] }) {
  const { words } = useWords(programmeMessages)
  const names: Record<string, string> = words.stages
  const order = Object.keys(names)
  const rows = [...stages].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-ui-fg-subtle text-xs">
          <tr>
            <th scope="col" className="py-1 pr-2 text-left font-normal">
              {words.stage}
            </th>
            {[words.total, ...AGES.map((age) => words.ages[age]), words.oldest].map((head) => (
              <th key={head} scope="col" className="py-1 pl-2 text-right font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, count, ages, oldestDays }) => (
            <tr key={key} className="border-ui-border-base border-t">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                {names[key] ?? key}
              </th>
              <td className="py-1.5 pl-2 text-right font-medium tabular-nums">{count}</td>
              {AGES.map((age) => (
                <td
                  key={age}
                  className={`py-1.5 pl-2 text-right tabular-nums ${age === "over45" && ages[age] > 0 ? "font-medium text-ui-tag-orange-text" : ""}`}
                >
                  {ages[age]}
                </td>
              ))}
              <td className="whitespace-nowrap py-1.5 pl-2 text-right text-ui-fg-subtle text-xs">
                {words.days(oldestDays)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
