import type { ShopMember } from "@ocop/contract"
import { formatDate, todayInVietnam } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { CaretRightIcon, ListMagnifyingGlassIcon, UserPlusIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { InviteSheet } from "./invite-sheet"
import { LeaveSheet } from "./leave-sheet"
import { OpenInvitations } from "./open-invitations"
import { PersonSheet } from "./person-sheet"
import { useMembers } from "./use-members"
import { membersWords } from "./words"

type Opened = { sheet: "invite" } | { sheet: "leave" } | { sheet: "person"; person: ShopMember } | null

/** Who works in the shop; its owner invites, changes and removes, an assistant hands codes over. */
export default function MembersPage() {
  const t = useWords(membersWords)
  const { id, may, isAssistant } = useShop()
  const members = useMembers()
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const canOpen = ({ isMe, isAssistant: helps }: ShopMember) => !isMe && (may("owner") || (isAssistant && !helps))
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/cai-dat`, label: t.back }}>
      <Answered query={members}>
        {({ members: people, invitations }) => (
          <>
            <ul className="sheet-card p-2!">
              {people.map((person) => (
                <li key={person.id} className="border-t border-hairline first:border-t-0">
                  <Person
                    person={person}
                    open={canOpen(person) ? () => setOpened({ sheet: "person", person }) : null}
                  />
                </li>
              ))}
            </ul>
            {may("owner") && (
              <>
                <Button onClick={() => setOpened({ sheet: "invite" })}>
                  <UserPlusIcon size={22} aria-hidden /> {t.invite}
                </Button>
                {invitations.length > 0 && (
                  <Card title={t.open}>
                    <OpenInvitations invitations={invitations} />
                  </Card>
                )}
                <LogLink />
              </>
            )}
            <p className="px-1">
              <Button tone="quiet" onClick={() => setOpened({ sheet: "leave" })}>
                {t.leave}
              </Button>
            </p>
          </>
        )}
      </Answered>
      {opened?.sheet === "invite" && <InviteSheet onClose={close} />}
      {opened?.sheet === "leave" && <LeaveSheet onClose={close} />}
      {opened?.sheet === "person" && <PersonSheet person={opened.person} onClose={close} />}
    </Page>
  )
}

function Person({ person, open }: { person: ShopMember; open: (() => void) | null }) {
  const t = useWords(membersWords)
  const locale = useLocale()
  const day = (moment: string) => formatDate(todayInVietnam(new Date(moment)), locale)
  // The last moment of an assistance is the midnight after its last day.
  const time = person.until
    ? t.until(day(new Date(Date.parse(person.until) - 1).toISOString()))
    : t.since(day(person.since))
  const inside = (
    <>
      <span
        aria-hidden
        className="grid size-11 flex-none place-content-center rounded-full bg-sunken font-semibold text-lotus"
      >
        {initialOf(person.name)}
      </span>
      <span className="min-w-0 flex-1 text-left">
        <span className="block font-medium">
          {person.name}
          {person.isMe && <span className="font-normal text-ink-soft"> ({t.me})</span>}
        </span>
        <span className="block text-sm text-ink-soft">
          {person.isAssistant ? time : `${t.roles[person.role]} · ${time}`}
        </span>
        {(person.phone || person.email) && !person.isMe && (
          <span className="block text-sm break-all text-ink-soft">{person.phone ?? person.email}</span>
        )}
      </span>
      {open && <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />}
    </>
  )
  const shape = "flex min-h-16 w-full items-center gap-3 rounded-control px-3 py-2"
  return open ? (
    <button type="button" className={`${shape} hover:bg-sunken`} onClick={open}>
      {inside}
    </button>
  ) : (
    <div className={shape}>{inside}</div>
  )
}

/** Vietnamese people are called by the last of their names. */
const initialOf = (name: string) => name.trim().split(/\s+/).at(-1)?.slice(0, 1).toUpperCase() ?? ""

function LogLink() {
  const t = useWords(membersWords)
  const { id } = useShop()
  return (
    <Link
      href={`/quay/${id}/cai-dat/nhat-ky`}
      className="sheet-card flex min-h-16 items-center gap-4 p-4! hover:bg-sunken"
    >
      <ListMagnifyingGlassIcon size={26} className="flex-none text-lotus" aria-hidden />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{t.log}</span>
        <span className="block text-sm text-ink-soft">{t.logNote}</span>
      </span>
      <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
    </Link>
  )
}
