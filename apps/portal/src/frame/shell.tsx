import { Seal } from "@ocop/ui"
import type { ReactNode } from "react"
import { Link } from "wouter"
import { frameWords } from "./frame-words"
import { useShop } from "./shop"
import { TABS, type Tab } from "./tabs"
import { useWords } from "./words"

/** Around every page of a shop: tabs at the bottom of a phone, down the side of a desk. */
export function Shell({ tab, children }: { tab: Tab; children: ReactNode }) {
  const t = useWords(frameWords)
  const { id, waiting } = useShop()
  return (
    <div className="portal min-h-dvh lg:grid lg:grid-cols-[15rem_1fr]">
      <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:z-50 focus:bg-raised focus:p-3">
        {t.skip}
      </a>
      <nav
        aria-label={t.nav}
        className="tab-bar fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-raised lg:sticky lg:top-0 lg:h-dvh lg:border-t-0 lg:border-r lg:bg-sunken lg:p-4"
      >
        <div className="hidden items-center gap-3 px-2 pb-6 lg:flex">
          <Seal size={34} />
          <span className="text-lg font-semibold">{t.title}</span>
        </div>
        <ul className="grid grid-cols-5 lg:grid-cols-1 lg:gap-1">
          {TABS.map(({ tab: each, path, Icon }) => {
            const isHere = each === tab
            const count = each === "parcels" ? waiting : 0
            return (
              <li key={each}>
                <Link
                  href={`/quay/${id}${path}`}
                  aria-current={isHere ? "page" : undefined}
                  className={`relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-control lg:px-3 lg:text-base ${isHere ? "font-semibold text-lotus lg:bg-raised" : "text-ink-soft"}`}
                >
                  <span className="relative">
                    <Icon size={24} weight={isHere ? "fill" : "regular"} aria-hidden />
                    {count > 0 && (
                      <span className="absolute -top-1.5 left-3.5 min-w-5 rounded-full bg-lacquer px-1 text-center text-xs font-semibold text-raised">
                        {count}
                      </span>
                    )}
                  </span>
                  {t[each]}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <main id="main" className="min-w-0 pb-24 lg:pb-12">
        {children}
      </main>
    </div>
  )
}
