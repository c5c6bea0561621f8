import { Button, InlineTip, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { ActFields } from "./act-fields"
import { ACTS, type Act, actsFor, EMPTY_FORM } from "./acts"
import { ActFailed, actOn, type Parcel } from "./api"
import type { Messages } from "./messages"

/** The next acts of a parcel: a button each; what an act wants to know is asked after its button. */
export function ParcelActs({ parcel, messages }: { parcel: Parcel; messages: Messages }) {
  const [chosen, setChosen] = useState<Act>()
  const [form, setForm] = useState(EMPTY_FORM)
  const queries = useQueryClient()
  const doing = useMutation({
    mutationFn: (act: Act) => actOn(parcel.id, ACTS[act].route, ACTS[act].body(form)),
    onSuccess: () => {
      setChosen(undefined)
      setForm(EMPTY_FORM)
      toast.success(messages.done)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["parcels"] }),
  })
  const begin = (act: Act) => {
    doing.reset()
    if (ACTS[act].fields.length > 0) setChosen(act)
    else doing.mutate(act)
  }
  if (parcel.act) return <p className="txt-small text-ui-fg-subtle">{messages.busy}</p>
  const reasonMissing = chosen === "cancel" && form.reason.trim().length < 3
  return (
    <div className="flex flex-col gap-y-3">
      {chosen ? (
        <form
          className="flex max-w-sm flex-col gap-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (!reasonMissing) doing.mutate(chosen)
          }}
        >
          <ActFields fields={ACTS[chosen].fields} form={form} messages={messages} onChange={setForm} />
          {reasonMissing && <p className="txt-small text-ui-fg-subtle">{messages.reasonShort}</p>}
          <div className="flex gap-x-2">
            <Button
              type="submit"
              size="small"
              variant={ACTS[chosen].danger ? "danger" : "primary"}
              isLoading={doing.isPending}
              disabled={reasonMissing}
            >
              {messages.acts[chosen]}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={doing.isPending}
              onClick={() => setChosen(undefined)}
            >
              {messages.back}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          {actsFor(parcel.nextStates).map((act, index) => (
            <Button
              key={act}
              size="small"
              variant={index === 0 ? "primary" : "secondary"}
              isLoading={doing.isPending && doing.variables === act}
              disabled={doing.isPending}
              onClick={() => begin(act)}
            >
              {messages.acts[act]}
            </Button>
          ))}
        </div>
      )}
      {doing.error && (
        <InlineTip variant="error" label={messages.refused} role="alert">
          {doing.error instanceof ActFailed && doing.error.status === 409 ? messages.changed : doing.error.message}
        </InlineTip>
      )}
    </div>
  )
}
