import { Amount } from "./amount"

type Row = [name: string, dong: number, always?: boolean]

/** Names and sums in two columns; rows of 0 are left out unless they are always shown. */
export function Sums({ rows, total }: { rows: Row[]; total?: Row }) {
  const shown = rows.filter(([, dong, always]) => dong !== 0 || always)
  if (shown.length === 0 && !total) return null
  return (
    <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-hairline border-t pt-3 [&_dd]:text-right">
      {shown.map(([name, dong]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd>
            <Amount dong={dong} />
          </dd>
        </div>
      ))}
      {total && (
        <div className="col-span-2 mt-1.5 flex justify-between gap-4 border-hairline border-t pt-2.5 font-semibold">
          <dt>{total[0]}</dt>
          <dd>
            <Amount dong={total[1]} />
          </dd>
        </div>
      )}
    </dl>
  )
}
