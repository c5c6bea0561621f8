import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { AdminMemberList } from "@ocop/contract"
import { useState } from "react"
import { Answered, Desk, Empty, Strip, TextField, useQueryOf, useWords } from "../../kit"
import { MemberRow } from "../../members/member-row"
import { memberWords } from "../../members/words"

const PAGE = 30

/** Who signed up to run shops; the newest first. */
function Members() {
  const { words } = useWords(memberWords)
  const [q, setQ] = useState("")
  const [page, setPage] = useState(1)
  const asked = new URLSearchParams({ page: String(page), ...(q.trim() && { q: q.trim() }) })
  const list = useQueryOf<AdminMemberList>(`/admin/members?${asked}`)
  const search = (text: string) => {
    setQ(text)
    setPage(1)
  }
  return (
    <Desk title={words.title} about={words.about}>
      <Strip>
        <div className="max-w-md">
          <TextField label={words.search} type="search" value={q} onChange={search} />
        </div>
      </Strip>
      <Answered of={list}>
        {({ members, count }) =>
          members.length === 0 ? (
            <Empty>{q.trim() ? words.noneFound : words.none}</Empty>
          ) : (
            <>
              <div className="divide-y">
                {members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </div>
              <div className="flex items-center justify-between gap-4 px-6 py-4">
                <Text size="small" className="text-ui-fg-subtle">
                  {words.shown(members.length, count)}
                </Text>
                <div className="flex gap-2">
                  {page > 1 && (
                    <Button size="small" variant="secondary" onClick={() => setPage(page - 1)}>
                      {words.previous}
                    </Button>
                  )}
                  {page * PAGE < count && (
                    <Button size="small" variant="secondary" onClick={() => setPage(page + 1)}>
                      {words.next}
                    </Button>
                  )}
                </div>
              </div>
            </>
          )
        }
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "members", translationNs: "market", icon: Users, rank: 21 })
export default Members
