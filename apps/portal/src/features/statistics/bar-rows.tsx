interface Row {
  id: string
  name: string
  size: number
  /** What the bar's length says, in words or figures. */
  said: string
}

/** Names over bars of one scale: lengths can be compared, and every figure stands beside its bar. */
export function BarRows({ rows }: { rows: readonly Row[] }) {
  const largest = Math.max(1, ...rows.map(({ size }) => size))
  return (
    <ol className="flex flex-col gap-3">
      {rows.map(({ id, name, size, said }) => (
        <li key={id}>
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 font-medium">{name}</span>
            <span className="text-sm tabular-nums">{said}</span>
          </span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 h-2 w-full" aria-hidden="true">
            <rect width="100" height="4" className="fill-sunken" />
            <rect width={(size / largest) * 100} height="4" className="fill-lotus" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
