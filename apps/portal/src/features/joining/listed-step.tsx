import { producerRoutes, type RecordedProducer, RecordedProducersSchema } from "@ocop/contract"
import { Button, Field } from "@ocop/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { call } from "../../api/call"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

interface ListedStepProps {
  name: string
  isOpening: boolean
  /** With the listed producer that this shop says it is, or null. */
  onDone(claims: string | null): void
}

/** Whether the public list knows this producer already. The operator decides on the papers, not this screen. */
export function ListedStep({ name, isOpening, onDone }: ListedStepProps) {
  const t = useWords(joiningWords)
  const [typed, setTyped] = useState(name)
  const words = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ["recorded", words],
    queryFn: ({ signal }) =>
      call(`${producerRoutes.recordedProducers}?${new URLSearchParams({ q: words })}`, RecordedProducersSchema, {
        signal,
      }),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  })
  const producers = words.length >= 2 ? (found.data?.producers ?? []) : []
  return (
    <div className="flex flex-col gap-5">
      <Field
        id="listed"
        label={t.listedLabel}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        maxLength={120}
      />
      {producers.length > 0 && (
        <ul className="flex flex-col gap-3">
          {producers.map((producer) => (
            <Listed key={producer.id} producer={producer} isOpening={isOpening} onClaim={() => onDone(producer.id)} />
          ))}
        </ul>
      )}
      {found.isSuccess && producers.length === 0 && (
        <p role="status" className="text-ink-soft">
          {t.listedNone}
        </p>
      )}
      <Button pending={isOpening} pendingLabel={t.opening} onClick={() => onDone(null)}>
        {t.notListed}
      </Button>
    </div>
  )
}

function Listed({ producer, isOpening, onClaim }: { producer: RecordedProducer; isOpening: boolean; onClaim(): void }) {
  const t = useWords(joiningWords)
  const { name, place, goods, productCount } = producer
  return (
    <li className="sheet-card">
      <p className="text-sm font-medium text-lotus">
        {[place.communeName, place.provinceName].filter(Boolean).join(", ")}
      </p>
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-ink-soft">
        {t.listedCount(productCount)}: {goods.join(", ")}
        {productCount > goods.length && "…"}
      </p>
      <Button tone="line" className="mt-3" pending={isOpening} pendingLabel={t.opening} onClick={onClaim}>
        {t.thisIsUs}
      </Button>
    </li>
  )
}
