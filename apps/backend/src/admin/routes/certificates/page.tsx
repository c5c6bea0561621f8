import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { DeskCertificates } from "@ocop/contract"
import { useDeferredValue, useState } from "react"
import { Link } from "react-router-dom"
import { CertificateRows } from "../../certificates/certificate-rows"
import { EVERYTHING, Filters, queryOf } from "../../certificates/filters"
import { certificateMessages } from "../../certificates/messages"
import { Answered, Desk, Empty, MoreRows, useMore, useQueryOf, useWords } from "../../kit"

const PAGE = 50

/** Certificates of the officer's place, with what runs out first. */
export default function Certificates() {
  const { words } = useWords(certificateMessages)
  const [filter, setFilter] = useState(EVERYTHING)
  const asked = queryOf(useDeferredValue(filter))
  const more = useMore(PAGE, 200)
  const answer = useQueryOf<DeskCertificates>(`/admin/certificates?limit=${more.limit}${asked && `&${asked}`}`)
  return (
    <Desk
      title={words.title}
      about={answer.data && words.about(answer.data.count)}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/certificates/imports">{words.imports}</Link>
        </Button>
      }
    >
      <Filters
        filter={filter}
        communes={answer.data?.communes ?? []}
        onChange={(change) => setFilter({ ...filter, ...change })}
      />
      <Answered of={answer}>
        {({ certificates, count }) =>
          certificates.length === 0 ? (
            <Empty>{asked ? words.noneFound : words.none}</Empty>
          ) : (
            <>
              <CertificateRows certificates={certificates} />
              <MoreRows of={more} shown={certificates.length} count={count} />
            </>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "market",
  icon: CheckCircle,
  rank: 2,
})
