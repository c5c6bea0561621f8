"use client"

import { Button } from "@ocop/ui"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n"
import { panelMessages } from "./messages"

const SAID_FOR_MS = 2500

interface CopyRowProps {
  label: string
  /** What is read. */
  shown: string
  /** What is copied, as a bank's app wants it. */
  value: string
  hint?: string
  locale: Locale
}

/** One fact of a transfer with a press that copies it and says so. */
export function CopyRow({ label, shown, value, hint, locale }: CopyRowProps) {
  const words = panelMessages[locale]
  const [said, setSaid] = useState<"copied" | "failed" | null>(null)
  useEffect(() => {
    if (said !== "copied") return
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    setSaid(
      await navigator.clipboard.writeText(value).then(
        () => "copied" as const,
        () => "failed" as const,
      ),
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-hairline border-t py-2">
      <dt className="text-ink-soft text-sm">{label}</dt>
      <dd className="col-start-1 break-words font-semibold tabular-nums">{shown}</dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <Button tone="line" aria-label={words.copyOf(label)} onClick={copy} className="min-h-11! px-3! text-sm">
          <span className="grid [&>*]:[grid-area:1/1]">
            <span className={said === "copied" ? "invisible" : ""}>{words.copy}</span>
            <span className={said === "copied" ? "" : "invisible"}>{words.copied}</span>
          </span>
        </Button>
      </dd>
      <dd className="col-span-2 text-ink-soft text-sm">
        {hint}
        <span role="status" className={said === "failed" ? "block text-lacquer" : "sr-only"}>
          {said === "copied" && words.copied}
          {said === "failed" && words.copyFailed}
        </span>
      </dd>
    </div>
  )
}
