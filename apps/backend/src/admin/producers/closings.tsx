import { Button, Heading, Text } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, Strip, TextField, useAct, useWords } from "../kit"
import { producerMessages } from "./messages"

const NOTHING = { from: "", to: "", reason: "" }

/** Days without sales, apart from suspensions: announced by the shop or by the operator. */
export function Closings({ producer }: { producer: AdminProducer }) {
  const { words, date } = useWords(producerMessages)
  const { words: kit } = useWords(kitMessages)
  const [fields, setFields] = useState<typeof NOTHING | null>(null)
  const path = `/admin/producers/${encodeURIComponent(producer.id)}/closings`
  const announcing = useAct()
  const cancelling = useAct()
  if (producer.status !== "approved" && producer.closings.length === 0) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    announcing.mutate({ path, body: fields }, { onSuccess: () => setFields(null) })
  }
  const field = (name: keyof typeof NOTHING) => ({
    value: fields?.[name] ?? "",
    onChange: (text: string) => setFields({ ...(fields ?? NOTHING), [name]: text }),
  })
  return (
    <Strip label={words.closings}>
      <Heading level="h2">{words.closings}</Heading>
      {producer.closings.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noClosings}
        </Text>
      )}
      <ul className="txt-small flex flex-col gap-y-1">
        {producer.closings.map((closing) => (
          <li key={closing.id} className="flex flex-wrap items-center gap-x-4">
            <span className="tabular-nums">
              {date(closing.from)} – {date(closing.to)}
            </span>
            <span>
              {closing.reason}
              {closing.byOperator && <span className="text-ui-fg-subtle"> ({words.byOperator})</span>}
            </span>
            <Button
              size="small"
              variant="transparent"
              isLoading={cancelling.isPending}
              onClick={() => cancelling.mutate({ path: `${path}/${encodeURIComponent(closing.id)}`, method: "DELETE" })}
            >
              {words.cancel}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={cancelling.error} because={words.because} />
      {fields === null ? (
        <div>
          <Button size="small" variant="secondary" onClick={() => setFields(NOTHING)}>
            {words.announce}
          </Button>
        </div>
      ) : (
        <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={words.from} type="date" {...field("from")} />
            <TextField label={words.to} type="date" {...field("to")} />
          </div>
          <TextField label={words.reason} maxLength={200} {...field("reason")} />
          <Refused error={announcing.error} because={words.because} />
          <div className="flex gap-x-2">
            <Button
              type="submit"
              size="small"
              isLoading={announcing.isPending}
              disabled={!fields.from || !fields.to || fields.reason.trim().length < 2}
            >
              {words.announce}
            </Button>
            <Button type="button" size="small" variant="secondary" onClick={() => setFields(null)}>
              {kit.back}
            </Button>
          </div>
        </form>
      )}
    </Strip>
  )
}
