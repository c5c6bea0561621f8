import { producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

const NOTHING = { from: "", to: "", reason: "" }

export function ClosingForm() {
  const t = useWords(joiningWords)
  const { id } = useShop()
  const [fields, setFields] = useState(NOTHING)
  const announcing = useProfileAct(t.announced)
  const refusal = useRefusal(announcing.error, { too_early: t.too_early, too_long: t.tooLong })
  const field = (name: keyof typeof NOTHING) => ({
    value: fields[name],
    required: true,
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    announcing.mutate({ route: producerRoutes.shopClosings(id), body: fields }, { onSuccess: () => setFields(NOTHING) })
  }
  return (
    <form onSubmit={submit} className="sheet-card flex flex-col gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="from" label={t.from} type="date" {...field("from")} />
        <Field id="to" label={t.to} type="date" min={fields.from || undefined} {...field("to")} />
      </div>
      <Field id="reason" label={t.reason} hint={t.reasonHint} maxLength={200} {...field("reason")} />
      {refusal && <Problem>{refusal}</Problem>}
      <Button type="submit" pending={announcing.isPending} pendingLabel={t.announcing}>
        {t.announce}
      </Button>
    </form>
  )
}
