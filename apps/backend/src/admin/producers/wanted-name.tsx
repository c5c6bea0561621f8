import { Button, Heading, Text } from "@medusajs/ui"
import type { AdminProducer } from "@ocop/contract"
import { useState } from "react"
import { Refused, Strip, TextField, useAct, useWords } from "../kit"
import { producerMessages } from "./messages"

/** The name that shoppers read beside the one that the shop wants, and the decision. */
export function WantedName({ producer }: { producer: AdminProducer }) {
  const { words } = useWords(producerMessages)
  const [reason, setReason] = useState("")
  const deciding = useAct<AdminProducer>()
  const { wantedName: name } = producer
  if (name === null) return null
  const path = `/admin/producers/${encodeURIComponent(producer.id)}/name-decisions`
  return (
    <Strip label={words.newName}>
      <Heading level="h2">{words.newName}</Heading>
      <Text>
        <s className="text-ui-fg-subtle">{producer.name}</s> → <b>{name}</b>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.newNameHint}
      </Text>
      <TextField label={words.newNameWhyNot} value={reason} onChange={setReason} maxLength={300} />
      <Refused error={deciding.error} because={words.because} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          isLoading={deciding.isPending}
          onClick={() => deciding.mutate({ path, body: { verdict: "accepted", name } })}
        >
          {words.newNameAccept}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={deciding.isPending}
          disabled={reason.trim().length < 3}
          onClick={() => deciding.mutate({ path, body: { verdict: "refused", name, reason: reason.trim() } })}
        >
          {words.newNameRefuse}
        </Button>
      </div>
    </Strip>
  )
}
