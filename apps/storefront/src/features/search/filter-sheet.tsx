"use client"

import { type ReactNode, useRef, useState } from "react"
import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"
import { filterCount, type SearchState, unfiltered } from "./search-state"

const SLIDERS =
  "M40,88H73a32,32,0,0,0,62,0h81a8,8,0,0,0,0-16H135a32,32,0,0,0-62,0H40a8,8,0,0,0,0,16Zm64-24A16,16,0,1,1,88,80,16,16,0,0,1,104,64ZM216,168H199a32,32,0,0,0-62,0H40a8,8,0,0,0,0,16h97a32,32,0,0,0,62,0h17a8,8,0,0,0,0-16Zm-48,24a16,16,0,1,1,16-16A16,16,0,0,1,168,192Z"
const CROSS =
  "M205.66,194.34a8,8,0,0,1-11.32,11.32L128,139.31,61.66,205.66a8,8,0,0,1-11.32-11.32L116.69,128,50.34,61.66A8,8,0,0,1,61.66,50.34L128,116.69l66.34-66.35a8,8,0,0,1,11.32,11.32L139.31,128Z"

interface FilterSheetProps {
  state: SearchState
  /** How many products the filters leave. */
  count: number
  locale: Locale
  onChange: (next: SearchState) => void
  /** The facets. */
  children: ReactNode
}

/** On a phone the filters lie behind one button, in a sheet that closes with Escape, its cross or a tap beside it. */
export function FilterSheet({ state, count, locale, onChange, children }: FilterSheetProps) {
  const words = searchMessages[locale]
  const sheet = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const chosen = filterCount(state)
  return (
    <>
      <button type="button" className="btn btn-line px-3.5! lg:hidden" aria-haspopup="dialog" onClick={show}>
        <Icon path={SLIDERS} />
        {words.filters}
        {chosen > 0 && (
          <span className="grid min-w-6 place-items-center rounded-full bg-lotus px-1.5 text-raised text-sm">
            {chosen}
          </span>
        )}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is the tap beside it */}
      <dialog
        ref={sheet}
        className="sheet"
        aria-label={words.filtersName}
        onClose={() => setOpen(false)}
        onClick={({ target }) => target === sheet.current && sheet.current.close()}
      >
        {open && (
          <div className="grid max-h-[inherit] grid-rows-[auto_minmax(0,1fr)_auto]">
            <div className="flex items-center justify-between border-hairline border-b py-1 pr-1 pl-4">
              <h2 className="text-lg!">{words.filters}</h2>
              <button type="button" className="icon-btn" aria-label={words.close} onClick={hide}>
                <Icon path={CROSS} />
              </button>
            </div>
            <div className="overflow-y-auto overscroll-contain px-4 py-3">{children}</div>
            <div className="flex gap-2 border-hairline border-t p-3">
              {chosen > 0 && (
                <button type="button" className="btn btn-line" onClick={() => onChange(unfiltered(state))}>
                  {words.clearAll}
                </button>
              )}
              <button type="button" className="btn btn-go flex-1" onClick={hide}>
                {words.show(count)}
              </button>
            </div>
          </div>
        )}
      </dialog>
    </>
  )

  function show() {
    setOpen(true)
    sheet.current?.showModal()
  }

  function hide() {
    sheet.current?.close()
  }
}

function Icon({ path }: { path: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
