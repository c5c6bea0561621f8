import { Button } from "@medusajs/ui"
import type { DiscountGrant } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Answered, ChoiceField, Desk, Refused, Strip, TextField, useAct, useQueryOf, useWords } from "../kit"
import { grantWords } from "./messages"

const OPERATOR = "operator"

interface GrantDeskProps {
  kind: "promotion" | "price_list"
  reference: string
}

interface Answer {
  grant: DiscountGrant
  producers: { id: string; name: string }[]
}

/** Beside a promotion or a price list of Medusa's: who bears it, and from which order on a voucher counts. */
export function GrantDesk({ kind, reference }: GrantDeskProps) {
  const { words } = useWords(grantWords)
  const path = `/admin/discount-grants/${kind}/${reference}`
  const answer = useQueryOf<Answer>(path)
  return (
    <Desk title={words.title} about={kind === "promotion" ? words.about : words.aboutPriceList}>
      <Answered of={answer}>
        {({ grant, producers }) => (
          <GrantForm key={JSON.stringify(grant)} kind={kind} path={path} grant={grant} producers={producers} />
        )}
      </Answered>
    </Desk>
  )
}

interface GrantFormProps extends Answer {
  kind: GrantDeskProps["kind"]
  path: string
}

function GrantForm({ kind, path, grant, producers }: GrantFormProps) {
  const { words } = useWords(grantWords)
  const [bearer, setBearer] = useState(grant.producerId ?? OPERATOR)
  const [minimum, setMinimum] = useState(grant.minimum === null ? "" : String(grant.minimum))
  const act = useAct()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const sum = minimum.replace(/\D/g, "")
    const producerId = bearer === OPERATOR ? null : bearer
    act.mutate({
      path,
      body: kind === "promotion" ? { producerId, minimum: sum ? Number(sum) : null } : { producerId },
    })
  }
  return (
    <Strip>
      <form onSubmit={save} className="grid gap-4">
        <ChoiceField
          label={words.bearer}
          value={bearer}
          onChange={setBearer}
          options={{ [OPERATOR]: words.operator, ...Object.fromEntries(producers.map(({ id, name }) => [id, name])) }}
        />
        {kind === "promotion" && (
          <TextField
            label={words.minimum}
            hint={words.minimumHint}
            value={minimum}
            onChange={setMinimum}
            maxLength={12}
          />
        )}
        <div>
          <Button size="small" type="submit" isLoading={act.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <Refused error={act.error} />
    </Strip>
  )
}
