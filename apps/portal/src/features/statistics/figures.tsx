import { useWords } from "../../frame/words"
import { statisticsWords } from "./words"

/** The figures behind a chart, as a table that anybody and any screen reader can go through. */
export function Figures({
  caption,
  heads,
  rows,
}: {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}) {
  const t = useWords(statisticsWords)
  return (
    <details className="mt-4">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium text-lotus">{t.table}</summary>
      <div className="max-h-96 overflow-auto">
        <table className="w-full text-sm tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 bg-sunken">
            <tr>
              {heads.map((head, column) => (
                <th
                  key={head}
                  scope="col"
                  className={`px-2 py-1.5 font-medium ${column === 0 ? "text-left" : "text-right"}`}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-hairline">
            {rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row" className="px-2 py-1.5 text-left font-normal">
                  {name}
                </th>
                {figures.map((figure, column) => (
                  <td key={heads[column + 1]} className="px-2 py-1.5 text-right whitespace-nowrap">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
