import { ArrowLeftIcon } from "@phosphor-icons/react"
import { type ReactNode, useEffect } from "react"
import { Link } from "wouter"
import { frameWords } from "../frame/frame-words"
import { useWords } from "../frame/words"

interface PageProps {
  title: string
  /** One line below the title. */
  lead?: ReactNode
  /** Where the arrow before the title leads. */
  back?: { href: string; label: string }
  /** Right of the title: at most one button. */
  aside?: ReactNode
  /** Wide pages (tables, side by side); others keep a reading width. */
  wide?: boolean
  children: ReactNode
}

/** A page of the portal: its title in the tab of the browser too. */
export function Page({ title, lead, back, aside, wide = false, children }: PageProps) {
  const t = useWords(frameWords)
  useEffect(() => {
    document.title = `${title} · ${t.title}`
  }, [title, t.title])
  return (
    <div className={`mx-auto w-full px-4 pt-4 lg:px-8 lg:pt-8 ${wide ? "max-w-page" : "max-w-3xl"}`}>
      {back && (
        <Link href={back.href} className="link mb-1 inline-flex items-center gap-1 no-underline">
          <ArrowLeftIcon size={20} aria-hidden /> {back.label}
        </Link>
      )}
      <header className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h1>{title}</h1>
          {lead && <p className="text-ink-soft">{lead}</p>}
        </div>
        {aside}
      </header>
      <div className="flex flex-col gap-4">{children}</div>
    </div>
  )
}

/** A raised card with a heading; one green button in it at most. */
export function Card({ title, aside, children }: { title?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="sheet-card">
      {(title || aside) && (
        <div className="mb-3 flex items-baseline justify-between gap-3">
          {title && <h2>{title}</h2>}
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
