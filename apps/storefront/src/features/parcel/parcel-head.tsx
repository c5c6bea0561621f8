import type { ReactNode } from "react"

interface ParcelHeadProps {
  number: number
  /** "Kiện 1", read with the maker's name. */
  label: string
  producer: ReactNode
  from: string
  aside?: ReactNode
  /** One below the heading that it stands under. */
  level?: "h2" | "h3"
}

/** A parcel's number, its maker and the place it comes from. */
export function ParcelHead({ number, label, producer, from, aside, level: Heading = "h3" }: ParcelHeadProps) {
  return (
    <header className="flex items-start gap-3">
      <span
        className="grid size-8 flex-none place-items-center rounded-md bg-ink font-semibold text-paper"
        aria-hidden="true"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1">
        <Heading className="font-semibold text-lg leading-[1.4]">
          <span className="sr-only">{label}, </span>
          {producer}
        </Heading>
        <p className="text-ink-soft text-sm">{from}</p>
      </div>
      {aside}
    </header>
  )
}
