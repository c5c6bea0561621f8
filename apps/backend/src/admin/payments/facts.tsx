import { Link } from "react-router-dom"

type Fact = [label: string, value: React.ReactNode]

/** A few facts in a line that wraps; empty ones are left out. */
export function Facts({ facts }: { facts: (Fact | null)[] }) {
  return (
    <dl className="txt-small flex flex-wrap gap-x-6 gap-y-1">
      {facts
        .filter((fact): fact is Fact => fact !== null)
        .map(([label, value]) => (
          <div key={label} className="flex min-w-0 gap-x-1.5">
            <dt className="text-ui-fg-subtle whitespace-nowrap">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The way to an order, by its public number. */
export function OrderLink({ id, number }: { id: string; number: string }) {
  return (
    <Link to={`/orders/${id}`} className="hover:text-ui-fg-subtle font-mono underline underline-offset-2">
      {number}
    </Link>
  )
}
