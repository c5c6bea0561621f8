import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { LAW_PAGES, type LawPageName } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Answered, AskFailed, ChoiceField, kitMessages, Refused, TextField, useAct, useQueryOf, useWords } from "../kit"
import { settingsMessages } from "./messages"

interface Both {
  vi: string
  en: string
}
interface LawTexts {
  law_texts: { texts: Record<LawPageName, Both>; facts: string[] }
}

/** The pages of the law: our draft, or the operator's own words in both languages. */
export function TextsForm({ own }: { own: Record<LawPageName, Both | null> }) {
  const { words } = useWords(settingsMessages)
  const [page, setPage] = useState<LawPageName>("terms")
  const drafts = useQueryOf<LawTexts>("/admin/law-texts")
  const options = Object.fromEntries(LAW_PAGES.map((name) => [name, words.texts.pages[name]])) as Record<
    LawPageName,
    string
  >
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="max-w-2xl">
        <Heading level="h2">{words.texts.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.texts.about}
        </Text>
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-64">
          <ChoiceField label={words.texts.page} options={options} value={page} onChange={setPage} />
        </div>
        <Badge size="small" color={own[page] ? "green" : "grey"}>
          {own[page] ? words.texts.own : words.texts.ours}
        </Badge>
      </div>
      <Answered of={drafts}>
        {({ law_texts: { texts, facts } }) => (
          <TextForm key={page} page={page} own={own[page]} draft={texts[page]} facts={facts} />
        )}
      </Answered>
    </section>
  )
}

interface TextFormProps {
  page: LawPageName
  own: Both | null
  draft: Both
  facts: string[]
}

function TextForm({ page, own, draft, facts }: TextFormProps) {
  const { words } = useWords(settingsMessages)
  const { words: kit } = useWords(kitMessages)
  const [typed, setTyped] = useState<Both | null>(null)
  const save = useAct({ also: ["readiness"], said: kit.saved })
  const form = typed ?? own
  const problems = save.error instanceof AskFailed ? save.error.fields : {}
  const put = (text: Both | null) =>
    save.mutate(
      { path: "/admin/settings", body: { law: { texts: { [page]: text } } } },
      { onSuccess: () => setTyped(null) },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed) put(typed)
  }
  if (!form)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setTyped({ vi: draft.vi.trim(), en: draft.en.trim() })}>
          {words.texts.write}
        </Button>
      </div>
    )
  const box = (language: keyof Both, label: string) => (
    <TextField
      label={label}
      lines={18}
      maxLength={40_000}
      value={form[language]}
      problem={problems[`law.texts.${page}.${language}`] && words.fault}
      onChange={(text) => setTyped({ ...form, [language]: text })}
    />
  )
  return (
    <form className="flex flex-col gap-y-4" onSubmit={submit}>
      <Text size="small" className="text-ui-fg-subtle">
        {words.texts.facts} {facts.map((name) => `{${name}}`).join(" ")}
      </Text>
      <div className="grid gap-4 lg:grid-cols-2">
        {box("vi", words.texts.vi)}
        {box("en", words.texts.en)}
      </div>
      <Refused error={save.error} />
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={save.isPending} disabled={typed === null}>
          {kit.save}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={save.isPending}
          onClick={() => (own ? put(null) : setTyped(null))}
        >
          {own ? words.texts.useOurs : kit.back}
        </Button>
      </div>
    </form>
  )
}
