import { Button, Heading, Text } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, Strip, TextField, useAct, useWords } from "../kit"
import { producerMessages } from "./messages"

type Asked = "approve" | "ask" | "suspend" | "reopen"

/** What may be decided in each status. */
const ACTS: Record<AdminProducer["status"], readonly Asked[]> = {
  recorded: ["approve"],
  draft: [],
  submitted: ["approve", "ask"],
  more_wanted: [],
  approved: ["suspend"],
  suspended: ["reopen"],
}

const ROUTES: Record<Asked, { path: string; field: "text" | "reason" | null }> = {
  approve: { path: "approvals", field: null },
  ask: { path: "requests", field: "text" },
  suspend: { path: "suspensions", field: "reason" },
  reopen: { path: "reopenings", field: null },
}

/** The operator decides; every decision is asked for once more, with what follows from it. */
export function Decision({ producer }: { producer: AdminProducer }) {
  const { words } = useWords(producerMessages)
  const [asked, setAsked] = useState<Asked | null>(null)
  const acts =
    producer.sample && producer.status === "approved" ? (["approve", "suspend"] as const) : ACTS[producer.status]
  if (acts.length === 0) return null
  return (
    <Strip label={words.acts}>
      <Heading level="h2">{words.acts}</Heading>
      {asked && acts.includes(asked) ? (
        <Sure key={asked} asked={asked} producer={producer} onClose={() => setAsked(null)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {acts.map((act) => (
            <Button
              key={act}
              size="small"
              variant={act === "approve" || act === "reopen" ? "primary" : "secondary"}
              onClick={() => setAsked(act)}
            >
              {words[act]}
            </Button>
          ))}
        </div>
      )}
    </Strip>
  )
}

function Sure({ asked, producer, onClose }: { asked: Asked; producer: AdminProducer; onClose(): void }) {
  const { words } = useWords(producerMessages)
  const { words: kit } = useWords(kitMessages)
  const [text, setText] = useState("")
  const deciding = useAct<AdminProducer>()
  const { path, field } = ROUTES[asked]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    deciding.mutate(
      {
        path: `/admin/producers/${encodeURIComponent(producer.id)}/${path}`,
        body: field ? { [field]: text.trim() } : {},
      },
      { onSuccess: onClose },
    )
  }
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-y-3">
      {asked === "approve" && <Text size="small">{words.approveSure}</Text>}
      {asked === "reopen" && <Text size="small">{words.reopenSure}</Text>}
      {field && (
        <TextField
          label={asked === "ask" ? words.askLabel : words.suspendLabel}
          hint={asked === "ask" ? words.askHint : words.suspendHint}
          lines={3}
          maxLength={asked === "ask" ? 1000 : 500}
          value={text}
          onChange={setText}
        />
      )}
      <Refused error={deciding.error} because={words.because} />
      <div className="flex gap-x-2">
        <Button
          type="submit"
          size="small"
          isLoading={deciding.isPending}
          disabled={field !== null && text.trim().length < 3}
        >
          {field ? words.send : words[asked]}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onClose}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
