import type { CommissionRuleAnswer, CommissionRuleInput } from "@ocop/contract"
import { PRODUCT_GROUPS } from "@ocop/domain"
import { useState } from "react"
import { ChoiceField, TextField, useQueryOf, useWords } from "../kit"
import { basisPointsOf, percentOf } from "./percent"
import { RuleForm } from "./rule-form"
import { Rules } from "./rules"
import { feeWords } from "./words"

const ALL = "all"

/** What the operator keeps of sales, with dates, and a new version of it. */
export function Commission() {
  const { words, locale } = useWords(feeWords)
  const titleOf = ({ producer, productGroup, category }: CommissionRuleAnswer) =>
    [
      producer?.name ?? words.commission.everybody,
      productGroup && words.groups[productGroup],
      category?.name,
      !productGroup && !category && words.commission.everything.toLowerCase(),
    ]
      .filter(Boolean)
      .join(", ")
  return (
    <Rules
      about={words.commission.about}
      path="/admin/commission-rules"
      told={(rule: CommissionRuleAnswer) => ({
        title: titleOf(rule),
        rate: words.commission.of(percentOf(rule.basisPoints, locale)),
      })}
    >
      {(today) => <NewRule today={today} />}
    </Rules>
  )
}

function NewRule({ today }: { today: string }) {
  const { words } = useWords(feeWords)
  const text = words.commission
  const chart = useQueryOf<{ producers: { id: string; name: string }[] }>("/admin/ledger/accounts")
  const [producer, setProducer] = useState(ALL)
  const [group, setGroup] = useState<string>(ALL)
  const categories = useQueryOf<{ product_categories: { id: string; name: string }[] }>(
    "/admin/product-categories?limit=200&fields=id,name",
  )
  const [category, setCategory] = useState(ALL)
  const [rate, setRate] = useState("")
  const body = (dated: Pick<CommissionRuleInput, "validFrom" | "ground">): CommissionRuleInput => ({
    producerId: producer === ALL ? null : producer,
    productGroup: PRODUCT_GROUPS.find((one) => one === group) ?? null,
    categoryId: category === ALL ? null : category,
    basisPoints: basisPointsOf(rate),
    ...dated,
  })
  return (
    <RuleForm title={text.add} path="/admin/commission-rules" today={today} body={body}>
      {(problem) => (
        <>
          <TextField label={text.rate} value={rate} onChange={setRate} maxLength={6} {...problem("basisPoints")} />
          <ChoiceField
            label={text.producer}
            value={producer}
            onChange={setProducer}
            options={{
              [ALL]: text.everybody,
              ...Object.fromEntries(chart.data?.producers.map(({ id, name }) => [id, name]) ?? []),
            }}
          />
          <ChoiceField
            label={text.group}
            value={group}
            onChange={setGroup}
            options={{ [ALL]: text.everything, ...words.groups }}
          />
          <ChoiceField
            label={text.category}
            value={category}
            onChange={setCategory}
            options={{
              [ALL]: text.everyCategory,
              ...Object.fromEntries(categories.data?.product_categories.map(({ id, name }) => [id, name]) ?? []),
            }}
            {...problem("categoryId")}
          />
        </>
      )}
    </RuleForm>
  )
}
