import { Hint, Input, Label, Select, Switch, Textarea } from "@medusajs/ui"
import { type ComponentProps, type ReactNode, useId } from "react"

interface FieldProps {
  label: string
  hint?: string
  /** Why the backend refused this field. */
  problem?: string
}

interface TextFieldProps extends FieldProps {
  value: string
  onChange(text: string): void
  /** Above 1, a box of that many lines. */
  lines?: number
  maxLength?: number
  type?: ComponentProps<typeof Input>["type"]
}

/** One line of text, or a box of several. */
export function TextField({ label, hint, problem, value, onChange, lines = 1, maxLength, type }: TextFieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    maxLength,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem || hint ? `${id}-about` : undefined,
  }
  return (
    <Framed id={id} label={label} hint={hint} problem={problem}>
      {lines > 1 ? (
        <Textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...shared} {...kindOf(type)} size="small" onChange={(event) => onChange(event.target.value)} />
      )}
    </Framed>
  )
}

/** Medusa draws a magnifier into a box of type "search", a picture that no reader of screens has words for. */
const kindOf = (type: TextFieldProps["type"]) =>
  type === "search" ? ({ type: "text", role: "searchbox", inputMode: "search" } as const) : { type }

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  options: Record<NoInfer<Value>, string>
  value: Value
  onChange(value: NoInfer<Value>): void
}

/** One of a few. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  problem,
  options,
  value,
  onChange,
}: ChoiceFieldProps<Value>) {
  const id = useId()
  const values = Object.keys(options) as Value[]
  const choose = (chosen: string) => onChange(values.find((option) => option === chosen) ?? value)
  return (
    <Framed id={id} label={label} hint={hint} problem={problem}>
      <Select size="small" value={value} onValueChange={choose}>
        <Select.Trigger id={id} className="h-auto min-h-7 gap-x-2 py-1 text-left [&_svg]:flex-none">
          <Select.Value />
        </Select.Trigger>
        <Select.Content className="max-w-[var(--radix-select-content-available-width)]">
          {values.map((option) => (
            <Select.Item key={option} value={option}>
              {options[option]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Framed>
  )
}

interface SwitchFieldProps extends FieldProps {
  value: boolean
  onChange(on: boolean): void
}

/** On or off. */
export function SwitchField({ label, hint, problem, value, onChange }: SwitchFieldProps) {
  const id = useId()
  return (
    <Framed id={id} label={label} hint={hint} problem={problem}>
      <Switch id={id} checked={value} onCheckedChange={onChange} />
    </Framed>
  )
}

function Framed({ id, label, hint, problem, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {(problem || hint) && (
        <Hint id={`${id}-about`} variant={problem ? "error" : "info"}>
          {problem ?? hint}
        </Hint>
      )}
    </div>
  )
}
