import { Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"

interface DeskTabsProps<Name extends string> {
  /** The names of the tabs in their order; the first is open unless the address says otherwise. */
  names: Record<Name, string>
  children(open: Name, show: (name: Name) => void): ReactNode
}

/** Parts of a desk behind tabs that the address remembers; on a phone they are pushed sideways. */
export function DeskTabs<Name extends string>({ names, children }: DeskTabsProps<Name>) {
  const [search, setSearch] = useSearchParams()
  const tabs = Object.keys(names) as Name[]
  const open = tabs.find((name) => name === search.get("tab")) ?? tabs[0]
  const show = (name: string) => setSearch({ tab: name }, { replace: true })
  if (!open) return null
  return (
    <Tabs value={open} onValueChange={show}>
      <div className="overflow-x-auto px-6 py-3">
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Trigger key={name} value={name} className="whitespace-nowrap">
              {names[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Content value={open} className="border-t">
        {children(open, show)}
      </Tabs.Content>
    </Tabs>
  )
}
