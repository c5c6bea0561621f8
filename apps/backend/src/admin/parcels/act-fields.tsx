import { ChoiceField, TextField } from "../kit"
import type { ActForm } from "./acts"
import type { Messages } from "./messages"

interface ActFieldsProps {
  fields: (keyof ActForm)[]
  form: ActForm
  messages: Messages
  onChange(form: ActForm): void
}

/** The few things an act wants to know. */
export function ActFields({ fields, form, messages, onChange }: ActFieldsProps) {
  return fields.map((field) => {
    if (field === "cashHeldBy")
      return (
        <ChoiceField
          key={field}
          label={messages.cashHeldBy}
          options={messages.holders}
          value={form.cashHeldBy}
          onChange={(cashHeldBy) => onChange({ ...form, cashHeldBy })}
        />
      )
    if (field === "failure")
      return (
        <ChoiceField
          key={field}
          label={messages.why}
          options={messages.failures}
          value={form.failure}
          onChange={(failure) => onChange({ ...form, failure })}
        />
      )
    const label = { ...messages, reason: fields.includes("failure") ? messages.note : messages.reason }[field]
    return (
      <TextField
        key={field}
        label={label}
        value={form[field]}
        maxLength={300}
        onChange={(text) => onChange({ ...form, [field]: text })}
      />
    )
  })
}
