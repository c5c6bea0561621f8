import { Badge, Button, Heading, Text } from "@medusajs/ui"
import type { CertificateImports } from "@ocop/contract"
import { Link, useSearchParams } from "react-router-dom"
import { ListPanel } from "../../../certificate-imports/list-panel"
import { certificateImportMessages } from "../../../certificate-imports/messages"
import { Upload } from "../../../certificate-imports/upload"
import { Answered, Desk, Strip, useQueryOf, useWords } from "../../../kit"

/** Lists of certificates: uploaded, looked at row by row, and taken. */
export default function CertificateLists() {
  const { words, moment } = useWords(certificateImportMessages)
  const [search, setSearch] = useSearchParams()
  const open = search.get("list")
  const answer = useQueryOf<CertificateImports>("/admin/certificate-imports")
  return (
    <Desk
      title={words.title}
      about={words.about}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/certificates">{words.back}</Link>
        </Button>
      }
    >
      <Upload onLooked={(id) => setSearch({ list: id })} />
      {open && <ListPanel key={open} id={open} />}
      <Strip label={words.earlier}>
        <Heading level="h2">{words.earlier}</Heading>
        <Answered of={answer}>
          {({ imports }) =>
            imports.length === 0 ? (
              <Text size="small" className="text-ui-fg-subtle">
                {words.none}
              </Text>
            ) : (
              <ul className="divide-y">
                {imports.map((list) => (
                  <li key={list.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                    <Text size="small" className="min-w-0 break-words">
                      {list.name}{" "}
                      <span className="text-ui-fg-subtle">
                        {moment(list.at)}, {words.rows(list.rows)}, {list.by}
                      </span>
                    </Text>
                    <span className="flex items-center gap-2">
                      <Badge size="2xsmall" color={list.state === "taken" ? "green" : "grey"}>
                        {words.states[list.state]}
                      </Badge>
                      <Button
                        size="small"
                        variant="transparent"
                        aria-label={`${words.open}: ${list.name}`}
                        onClick={() => setSearch({ list: list.id })}
                      >
                        {words.open}
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Strip>
    </Desk>
  )
}
