"use client"

import type { AskData, AskOrderData, DataRequest } from "@ocop/contract"
import { Button, buttonClass } from "@ocop/ui"
import { useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { dataMessages } from "./data-messages"
import { FormFailure } from "./form-failure"
import { useSubmit } from "./use-submit"

interface DataCopyProps {
  /** Who asks and how they prove it. */
  ask: AskData | AskOrderData
  path: string
  filePath: (id: string) => string
  onAsked: (request: DataRequest) => void
  locale: Locale
}

/** Makes a copy, then offers it as a page and as a file. */
export function DataCopy({ ask, path, filePath, onAsked, locale }: DataCopyProps) {
  const words = dataMessages[locale]
  const [made, setMade] = useState<DataRequest | null>(null)
  const { pending, failure, faults, submit } = useSubmit(locale)
  const make = () =>
    submit(async () => {
      const request = await api.post<DataRequest>(path, ask)
      setMade(request)
      onAsked(request)
    })
  const file = (format: "html" | "json") => made && `/api${filePath(made.id)}?format=${format}`
  return (
    <section aria-labelledby="copy-title">
      <h2 id="copy-title" className="font-semibold text-xl!">
        {words.copy}
      </h2>
      <p className="mt-1 text-ink-soft">{words.copyLead}</p>
      <FormFailure>{faults.phone ? words.orderPhoneWrong : failure}</FormFailure>
      <p role="status" className={made ? "note note-green mt-3" : "sr-only"}>
        {made && words.ready}
      </p>
      {made ? (
        <p className="mt-3 flex flex-wrap gap-3">
          <a className={buttonClass("go")} href={file("html") ?? ""} download>
            {words.asPage}
          </a>
          <a className={buttonClass("line")} href={file("json") ?? ""} download>
            {words.asJson}
          </a>
        </p>
      ) : (
        <Button tone="line" className="mt-3" pending={pending} pendingLabel={words.making} onClick={() => void make()}>
          {words.make}
        </Button>
      )}
    </section>
  )
}
