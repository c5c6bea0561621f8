import type { ReactNode } from "react"

/** One fact of a description list: its name, and what is known. Put rows in a `dl`. */
export function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-hairline border-b py-2.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-ink-soft text-sm sm:leading-[1.6rem]">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
