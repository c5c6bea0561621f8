import type { DraftPack } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { PlusIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import type { FormPartProps } from "./form-props"
import { NumberField } from "./number-field"
import { OnePack } from "./one-pack"
import { goodsWords } from "./words"

const EMPTY: DraftPack = {
  variantId: null,
  title: null,
  net: null,
  shippingGrams: null,
  barcode: null,
  price: null,
  stock: null,
}

/** The packs that can be bought, and how long goods need before they leave. */
export function PackFields({ content, isChange, onChange }: FormPartProps & { isChange: boolean }) {
  const t = useWords(goodsWords)
  const packs = content.packs?.length ? content.packs : [EMPTY]
  const tell = (next: DraftPack[]) => onChange({ packs: next })
  return (
    <Card title={t.packs}>
      <div className="flex flex-col gap-6">
        {packs.map((pack, index) => (
          <OnePack
            key={pack.variantId ?? `new-${index}`}
            number={index + 1}
            pack={pack}
            isStanding={isChange && Boolean(pack.variantId)}
            onChange={(part) => tell(packs.map((each, at) => (at === index ? { ...each, ...part } : each)))}
            onRemove={packs.length > 1 ? () => tell(packs.filter((_, at) => at !== index)) : undefined}
          />
        ))}
        {packs.length < 20 && (
          <Button tone="line" onClick={() => tell([...packs, EMPTY])}>
            <PlusIcon size={20} aria-hidden /> {t.addPack}
          </Button>
        )}
        <NumberField
          id="lead-time"
          label={t.leadTime}
          hint={t.leadTimeHint}
          value={content.leadTimeDays ?? null}
          onChange={(leadTimeDays) => onChange({ leadTimeDays })}
        />
      </div>
    </Card>
  )
}
