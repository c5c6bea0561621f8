import type { TaxRuleAnswer, TaxRuleInput } from "@ocop/contract"
import type { SupplyKind } from "@ocop/domain"
import { useState } from "react"
import { ChoiceField, TextField, useWords } from "../kit"
import { basisPointsOf, percentOf } from "./percent"
import { RuleForm } from "./rule-form"
import { Rules } from "./rules"
import { type FeeWords, feeWords } from "./words"

const ALL = "all"
type TypeName = keyof FeeWords["types"]

/** What the state takes through the market, by kind of producer and of supply, with dates. */
export function Tax() {
  const { words, locale } = useWords(feeWords)
  const rateOf = ({ vatBasisPoints, pitBasisPoints }: TaxRuleAnswer) =>
    vatBasisPoints + pitBasisPoints === 0
      ? words.tax.none
      : words.tax.of(percentOf(vatBasisPoints, locale), percentOf(pitBasisPoints, locale))
  return (
    <Rules
      about={words.tax.about}
      path="/admin/tax-rules"
      told={(rule: TaxRuleAnswer) => ({
        title: `${rule.producerType ? words.types[rule.producerType] : words.tax.everybody}, ${words.supplies[rule.supply].toLowerCase()}`,
        rate: rateOf(rule),
      })}
    >
      {(today) => <NewRule today={today} />}
    </Rules>
  )
}

function NewRule({ today }: { today: string }) {
  const { words } = useWords(feeWords)
  const text = words.tax
  const [type, setType] = useState<TypeName | typeof ALL>("household_business")
  const [supply, setSupply] = useState<SupplyKind>("goods")
  const [vat, setVat] = useState("")
  const [pit, setPit] = useState("")
  const body = (dated: Pick<TaxRuleInput, "validFrom" | "ground">): TaxRuleInput => ({
    producerType: type === ALL ? null : type,
    supply,
    vatBasisPoints: basisPointsOf(vat),
    pitBasisPoints: basisPointsOf(pit),
    ...dated,
  })
  return (
    <RuleForm title={text.add} path="/admin/tax-rules" today={today} body={body}>
      {() => (
        <>
          <ChoiceField
            label={text.type}
            value={type}
            onChange={setType}
            options={{ ...words.types, [ALL]: text.everybody }}
          />
          <ChoiceField label={text.supply} value={supply} onChange={setSupply} options={words.supplies} />
          <TextField label={text.vat} value={vat} onChange={setVat} maxLength={6} />
          <TextField label={text.pit} value={pit} onChange={setPit} maxLength={6} />
        </>
      )}
    </RuleForm>
  )
}
