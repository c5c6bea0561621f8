import { Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"
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
        <Choice
          key={field}
          label={messages.cashHeldBy}
          options={messages.holders}
          value={form.cashHeldBy}
          onChange={(cashHeldBy) => onChange({ ...form, cashHeldBy })}
        />
      )
    if (field === "failure")
      return (
        <Choice
          key={field}
          label={messages.why}
          options={messages.failures}
          value={form.failure}
          onChange={(failure) => onChange({ ...form, failure })}
        />
      )
    const label = { ...messages, reason: fields.includes("failure") ? messages.note : messages.reason }[field]
    return (
      <Text key={field} label={label} value={form[field]} onChange={(text) => onChange({ ...form, [field]: text })} />
    )
  })
}

function Text({ label, value, onChange }: { label: string; value: string; onChange(text: string): void }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input id={id} size="small" value={value} maxLength={300} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  options: Record<Value, string>
  value: Value
  onChange(value: Value): void
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId()
  const values = Object.keys(options) as Value[]
  const choose = (chosen: string) => onChange(values.find((option) => option === chosen) ?? value)
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={id} size="small">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={choose}>
        <Select.Trigger aria-labelledby={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {values.map((option) => (
            <Select.Item key={option} value={option}>
              {options[option]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
