import { Button, Heading } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { AskFailed, Refused, Strip, TextField, useAct, useWords } from "../kit"
import { type FeeWords, feeWords } from "./words"

type Field = keyof FeeWords["because"]
interface RuleFormProps {
  title: string
  path: string
  today: string
  body(dated: { validFrom: string; ground: string }): unknown
  /** The fields of this kind of rule; `problem` words why the backend refused one. */
  children(problem: (field: Field) => { problem?: string }): ReactNode
}

/** A new version of a rule: its own fields, then from which day and on which ground. */
export function RuleForm({ title, path, today, body, children }: RuleFormProps) {
  const { words } = useWords(feeWords)
  const [validFrom, setValidFrom] = useState(today)
  const [ground, setGround] = useState("")
  const act = useAct({ said: words.said })
  const refused = act.error instanceof AskFailed ? act.error.fields : {}
  const problem = (field: Field) => (refused[field] ? { problem: words.because[field] } : {})
  const rates = ["vatBasisPoints", "pitBasisPoints"].some((field) => refused[field])
  const save = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ path, body: body({ validFrom, ground }) }, { onSuccess: () => setGround("") })
  }
  return (
    <Strip label={title}>
      <Heading level="h2">{title}</Heading>
      <form onSubmit={save} className="grid max-w-3xl items-start gap-4 sm:grid-cols-2">
        {children(problem)}
        <TextField label={words.from} type="date" value={validFrom} onChange={setValidFrom} {...problem("validFrom")} />
        <TextField label={words.ground} value={ground} onChange={setGround} maxLength={300} {...problem("ground")} />
        <div className="sm:col-span-2">
          <Button size="small" type="submit" isLoading={act.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <Refused
        error={act.error}
        because={
          rates ? Object.fromEntries(Object.values(refused).map((code) => [code, words.because.basisPoints])) : {}
        }
      />
    </Strip>
  )
}
