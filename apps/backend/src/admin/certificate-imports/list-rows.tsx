import { Text } from "@medusajs/ui"
import type { CertificateImport, CertificateImportRow, CertificateImportRows, CertificateVerdict } from "@ocop/contract"
import { CERTIFICATE_COLUMN_IDS, certificateHeading, certificateNoteWords } from "@ocop/domain"
import { Link } from "react-router-dom"
import { Answered, MoreRows, useMore, useQueryOf, useWords } from "../kit"
import { ChooseProduct } from "./choose-product"
import { certificateImportMessages } from "./messages"

/** Rows of one kind: what stands in them, what is wrong by row and column, and the product where it is to be chosen. */
export function ListRows({ list, verdict }: { list: CertificateImport; verdict: CertificateVerdict }) {
  const { words } = useWords(certificateImportMessages)
  const more = useMore(50, 200)
  const answer = useQueryOf<CertificateImportRows>(
    `/admin/certificate-imports/${encodeURIComponent(list.id)}/rows?verdict=${verdict}&limit=${more.limit}`,
  )
  return (
    <Answered of={answer}>
      {({ rows, count }) =>
        rows.length === 0 ? (
          <Text size="small">{words.nothing}</Text>
        ) : (
          <>
            <ol className="divide-y">
              {rows.map((row) => (
                <li key={row.number} className="flex flex-col gap-y-2 py-3">
                  <ListRow row={row} />
                  {list.state === "looked" && (row.verdict === "unknown_product" || row.isChosen) && (
                    <ChooseProduct listId={list.id} row={row} />
                  )}
                </li>
              ))}
            </ol>
            <MoreRows of={more} shown={rows.length} count={count} />
          </>
        )
      }
    </Answered>
  )
}

function ListRow({ row }: { row: CertificateImportRow }) {
  const { words, locale } = useWords(certificateImportMessages)
  const told = CERTIFICATE_COLUMN_IDS.flatMap((id) => {
    const cell = row.cells[id]
    return cell && id !== "name" ? [`${certificateHeading(id, locale)}: ${cell}`] : []
  })
  return (
    <>
      <Text weight="plus" className="break-words">
        {row.cells.name ?? row.product?.title ?? row.cells.productCode ?? row.cells.code}{" "}
        <span className="text-ui-fg-subtle txt-small font-normal">{words.row(row.number)}</span>
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {told.join(" · ")}
      </Text>
      {row.product && (
        <Text size="small">
          {words.means}: <b>{row.product.title}</b>
          {[row.product.producer, row.product.place].filter(Boolean).map((each) => `, ${each}`)}
          {row.isChosen && ` (${words.chosen})`}
          {row.certificate && (
            <>
              {" · "}
              <Link to={`/certificates/${row.certificate.id}`} className="font-mono underline underline-offset-2">
                {row.certificate.code}
              </Link>
            </>
          )}
        </Text>
      )}
      {row.notes.map((note) => (
        <Text key={`${note.column} ${note.problem}`} size="small" className="text-ui-fg-error">
          <b>{words.cell(row.number, certificateHeading(note.column, locale))}:</b> {certificateNoteWords(note, locale)}
        </Text>
      ))}
    </>
  )
}
