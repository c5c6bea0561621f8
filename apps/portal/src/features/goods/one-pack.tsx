import type { DraftPack } from "@ocop/contract"
import { guessShippingGrams, NET_UNITS, type NetUnit } from "@ocop/domain"
import { Field, Select } from "@ocop/ui"
import { useState } from "react"
import { useWords } from "../../frame/words"
import { amountOf } from "./five-answers"
import { NumberField } from "./number-field"
import { goodsWords } from "./words"

interface OnePackProps {
  number: number
  pack: DraftPack
  /** Shoppers can buy it already: its stock is changed on the list, where orders are counted. */
  isStanding: boolean
  onChange(part: Partial<DraftPack>): void
  onRemove?: (() => void) | undefined
}

/** One pack: its name, what it holds, weighs and costs. */
export function OnePack({ number, pack, isStanding, onChange, onRemove }: OnePackProps) {
  const t = useWords(goodsWords)
  const [amount, setAmount] = useState(pack.net ? String(pack.net.amount).replace(".", ",") : "")
  const [unit, setUnit] = useState<NetUnit>(pack.net?.unit ?? "g")
  const id = (name: string) => `pack-${number}-${name}`
  const tellNet = (typed: string, of: NetUnit) => {
    setAmount(typed)
    setUnit(of)
    const known = amountOf(typed)
    const isWhole = of !== "piece" || Number.isInteger(known)
    const net = known !== null && isWhole ? { amount: known, unit: of } : null
    onChange({ net, ...(pack.shippingGrams ? {} : { shippingGrams: guessShippingGrams(net) }) })
  }
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 flex w-full items-center justify-between font-semibold">
        {t.pack(number)}
        {onRemove && (
          <button type="button" className="link text-sm font-normal" onClick={onRemove}>
            {t.removePack}
          </button>
        )}
      </legend>
      <Field
        id={id("title")}
        label={t.packName}
        value={pack.title?.vi ?? ""}
        onChange={(event) => onChange({ title: { vi: event.target.value, en: pack.title?.en ?? null } })}
        maxLength={60}
        placeholder="Túi 500 g"
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          id={id("amount")}
          label={t.amount}
          inputMode="decimal"
          value={amount}
          onChange={(event) => tellNet(event.target.value.slice(0, 9), unit)}
        />
        <Select
          id={id("unit")}
          label={t.unit}
          value={unit}
          onChange={(event) => tellNet(amount, event.target.value as NetUnit)}
        >
          {NET_UNITS.map((each) => (
            <option key={each} value={each}>
              {t.units[each]}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid grid-cols-2 items-end gap-3">
        <NumberField
          id={id("price")}
          label={t.price}
          value={pack.price ?? null}
          onChange={(price) => onChange({ price })}
          grouped
          unit="₫"
        />
        {!isStanding && (
          <NumberField
            id={id("stock")}
            label={t.have}
            value={pack.stock ?? null}
            onChange={(stock) => onChange({ stock })}
          />
        )}
      </div>
      <NumberField
        id={id("grams")}
        label={t.shippingGrams}
        hint={t.shippingHint}
        value={pack.shippingGrams ?? null}
        onChange={(shippingGrams) => onChange({ shippingGrams })}
        grouped
        unit="g"
      />
      <Field
        id={id("barcode")}
        label={t.barcode}
        hint={t.barcodeHint}
        optional={t.optional}
        inputMode="numeric"
        value={pack.barcode ?? ""}
        onChange={(event) => onChange({ barcode: event.target.value.replace(/\D/g, "") || null })}
        maxLength={14}
      />
    </fieldset>
  )
}
