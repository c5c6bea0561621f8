import { OpenShopSchema, type ProducerType, producerRoutes, ShopProfileSchema } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, type ReactNode, useState } from "react"
import { Link, useLocation } from "wouter"
import { call } from "../../api/call"
import { ME, useMe } from "../../frame/session"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Doorway } from "../account/doorway"
import { ListedStep } from "./listed-step"
import { NameStep } from "./name-step"
import { type ChosenPlace, PlacePicker } from "./place-picker"
import { TypeStep } from "./type-step"
import { joiningWords } from "./words"

const STEPS = ["name", "type", "place", "listed"] as const

/** A shop is begun: one question a screen, and only the first must be answered. */
export default function OpenShopPage() {
  const t = useWords(joiningWords)
  const me = useMe()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const [at, setAt] = useState(0)
  const [name, setName] = useState("")
  const [type, setType] = useState<ProducerType | null>(null)
  const [place, setPlace] = useState<ChosenPlace | null>(null)
  const opening = useMutation({
    mutationFn: (claims: string | null) =>
      call(producerRoutes.shops, ShopProfileSchema, {
        method: "POST",
        body: OpenShopSchema.parse({
          name,
          ...(type && { type }),
          ...(place && { communeCode: place.code }),
          ...(claims && { claims }),
        }),
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ME })
      go(`/quay/${id}`, { replace: true })
    },
  })
  const refusal = useRefusal(opening.error, { too_many: t.tooMany })
  const step = STEPS[at] ?? "listed"
  const next = (event?: FormEvent) => {
    event?.preventDefault()
    setAt((now) => Math.min(now + 1, STEPS.length - 1))
    window.scrollTo(0, 0)
  }
  const bodies: Record<(typeof STEPS)[number], { title: string; lead?: string; body: ReactNode }> = {
    name: { title: t.askName, body: <NameStep value={name} onChange={setName} onNext={next} /> },
    type: { title: t.askType, body: <TypeStep value={type} onChange={setType} onNext={next} /> },
    place: {
      title: t.askPlace,
      body: (
        <form onSubmit={next} className="flex flex-col gap-5">
          <PlacePicker chosen={place} onChoose={setPlace} />
          <Button type="submit">{place ? t.next : t.skip}</Button>
        </form>
      ),
    },
    listed: {
      title: t.askListed,
      lead: t.listedLead,
      body: <ListedStep name={name} isOpening={opening.isPending} onDone={(claims) => opening.mutate(claims)} />,
    },
  }
  const { title, lead, body } = bodies[step]
  return (
    <Doorway key={step} title={title} lead={lead}>
      {body}
      {refusal && <Problem>{refusal}</Problem>}
      <footer className="flex items-center justify-between gap-4 border-hairline border-t pt-4 text-sm text-ink-soft">
        <span>{t.step(at + 1, STEPS.length)}</span>
        {at > 0 ? (
          <Button tone="quiet" onClick={() => setAt(at - 1)}>
            {t.back}
          </Button>
        ) : (
          (me.data?.shops.length ?? 0) > 0 && (
            <Link href="/" className="link">
              {t.back}
            </Link>
          )
        )}
      </footer>
    </Doorway>
  )
}
