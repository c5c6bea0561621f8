/** Terms and what is known of them; what is not known is left out. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [term: string, value: string | null | false | undefined])[]
}) {
  const known = facts.filter((fact): fact is readonly [string, string] => Boolean(fact[1]))
  if (known.length === 0) return null
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-2 text-[0.9375rem] sm:grid-cols-[9rem_minmax(0,1fr)]">
      {known.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-ink-soft">{term}</dt>
          <dd className="-mt-2 sm:mt-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
