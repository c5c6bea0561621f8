"use client"

import type { InvoiceRequest, OrderPage } from "@ocop/contract"
import { normalizeTaxCode } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { storePaths } from "../basket/store-paths"
import { invoiceMessages } from "./invoice-messages"

interface InvoiceFormProps {
  order: OrderPage
  token: string
  onDone: (order: OrderPage) => void
  onClose: () => void
  locale: Locale
}

type FieldName = keyof InvoiceRequest
const FIELDS: readonly FieldName[] = ["company", "taxCode", "address", "email"]
const LONGEST: Record<FieldName, number> = { company: 200, taxCode: 20, address: 300, email: 200 }

/** Who the invoices are made out to. What was typed stays when sending fails. */
export default function InvoiceForm({ order, token, onDone, onClose, locale }: InvoiceFormProps) {
  const words = invoiceMessages[locale]
  const [typed, setTyped] = useState<InvoiceRequest>(
    order.invoice ?? { company: "", taxCode: "", address: "", email: order.email ?? "" },
  )
  const [wrong, setWrong] = useState<Partial<Record<FieldName, boolean>>>({})
  const [pending, setPending] = useState<"send" | "remove" | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const ask = async (kind: "send" | "remove", call: () => Promise<OrderPage>) => {
    if (pending) return
    setPending(kind)
    setFailure(null)
    try {
      onDone(await call())
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(error.code === "not_allowed_now" ? words.tooLate : problemText(locale, error))
      setWrong(Object.fromEntries(Object.keys(error.fields).map((name) => [name, true])))
      setPending(null)
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const { request, faults } = checked(typed)
    setWrong(Object.fromEntries(faults.map((name) => [name, true])))
    if (faults[0]) document.getElementById(`invoice-${faults[0]}`)?.focus()
    else void ask("send", () => api.post<OrderPage>(storePaths.invoiceRequest(token), request))
  }
  const errors = {
    company: words.companyWrong,
    taxCode: words.taxCodeWrong,
    address: words.addressWrong,
    email: words.emailWrong,
  }
  return (
    <form noValidate onSubmit={send} className="grid gap-4">
      <p className="text-ink-soft">{words.intro}</p>
      {FIELDS.map((name) => (
        <Field
          key={name}
          id={`invoice-${name}`}
          label={words[name]}
          hint={name === "taxCode" && words.taxCodeHint}
          error={wrong[name] && errors[name]}
          type={name === "email" ? "email" : "text"}
          inputMode={name === "taxCode" ? "numeric" : undefined}
          autoComplete={{ company: "organization", taxCode: "off", address: "street-address", email: "email" }[name]}
          maxLength={LONGEST[name]}
          value={typed[name]}
          onChange={(event) => {
            setTyped({ ...typed, [name]: event.target.value })
            setWrong({ ...wrong, [name]: false })
          }}
        />
      ))}
      <p role="alert" className={failure ? "note note-red" : "empty:hidden"}>
        {failure}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button tone="line" className="flex-1" onClick={onClose}>
          {words.close}
        </Button>
        <Button type="submit" className="flex-1" pending={pending === "send"} pendingLabel={words.sending}>
          {words.send}
        </Button>
      </div>
      {order.invoice && (
        <Button
          tone="quiet"
          pending={pending === "remove"}
          onClick={() => void ask("remove", () => api.delete<OrderPage>(storePaths.invoiceRequest(token)))}
        >
          {words.remove}
        </Button>
      )}
    </form>
  )
}

/** As the contract's schema asks; the backend has the last word. */
function checked(typed: InvoiceRequest): { request: InvoiceRequest; faults: FieldName[] } {
  const tidy = (text: string) => text.normalize("NFC").trim()
  const taxCode = normalizeTaxCode(typed.taxCode)
  const request = {
    company: tidy(typed.company),
    taxCode: taxCode ?? typed.taxCode,
    address: tidy(typed.address),
    email: tidy(typed.email),
  }
  const isWrong: Record<FieldName, boolean> = {
    company: request.company.length < 2,
    taxCode: taxCode === null,
    address: request.address.length < 5,
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(request.email),
  }
  return { request, faults: FIELDS.filter((name) => isWrong[name]) }
}
