import { Button, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { AskFailed, kitMessages, Refused, TextField, useAct, useWords } from "../kit"
import { GROUPS, type GroupName, type SettingField } from "./fields"
import { settingsMessages } from "./messages"
import { changeOf, textAt } from "./nested"

const LONG = new Set(["operator.address"])

/** One group of settings: typed fields, saved together, with the problem of each beside it. */
export function GroupForm({ group, settings }: { group: GroupName; settings: unknown }) {
  const { words } = useWords(settingsMessages)
  const { words: kit } = useWords(kitMessages)
  const fields = GROUPS[group]
  const [typed, setTyped] = useState<Record<string, string>>({})
  const save = useAct({ also: ["readiness"], said: kit.saved })
  const form = Object.fromEntries(fields.map(({ path }) => [path, typed[path] ?? textAt(settings, path)]))
  const problems = save.error instanceof AskFailed ? save.error.fields : {}
  const named = fields.some(({ path }) => problems[path])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ path: "/admin/settings", body: changeOf(fields, form) }, { onSuccess: () => setTyped({}) })
  }
  return (
    <form id={`group-${group}`} className="flex flex-col gap-y-4 px-6 py-4" onSubmit={submit} noValidate>
      <div>
        <Heading level="h2">{words.groups[group]}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.groupsAbout[group]}
        </Text>
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {fields.map((field) => (
          <Field
            key={field.path}
            field={field}
            value={form[field.path] ?? ""}
            problem={problems[field.path]}
            onChange={(text) => setTyped({ ...typed, [field.path]: text })}
          />
        ))}
      </div>
      {!named && <Refused error={save.error} />}
      <div>
        <Button type="submit" size="small" isLoading={save.isPending} disabled={Object.keys(typed).length === 0}>
          {kit.save}
        </Button>
      </div>
    </form>
  )
}

interface FieldProps {
  field: SettingField
  value: string
  problem: string | undefined
  onChange(text: string): void
}

function Field({ field: { path, kind }, value, problem, onChange }: FieldProps) {
  const { words, money } = useWords(settingsMessages)
  const amount = kind === "dong" && /^\d+$/.test(value) ? money(Number(value)) : undefined
  return (
    <TextField
      label={words.fields[path] ?? path}
      hint={words.hints[path] ?? amount}
      problem={problem && (words.faults[problem] ?? words.fault)}
      value={value}
      onChange={onChange}
      type={kind === "date" ? "date" : "text"}
      lines={LONG.has(path) ? 2 : 1}
      maxLength={300}
    />
  )
}
