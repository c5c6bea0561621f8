import {
  CHANNELS,
  type ChannelName,
  KINDS,
  type Kind,
  MESSAGE_STATES,
  type MessageState,
} from "../../modules/message/kinds"
import { ChoiceField, TextField } from "../kit"
import type { LogWords } from "./words"

const ALL = "all"
export interface Filter {
  kind: Kind | typeof ALL
  channel: ChannelName | typeof ALL
  state: MessageState | typeof ALL
  order: string
}
export const NO_FILTER: Filter = { kind: ALL, channel: ALL, state: ALL, order: "" }

/** The filter as the route reads it. */
export function queryOf({ order, ...choices }: Filter): string {
  const chosen = Object.entries(choices).filter(([, value]) => value !== ALL)
  const number = order.replace(/[^0-9a-z]/gi, "")
  return new URLSearchParams([...chosen, ...(number.length >= 8 ? [["order", number]] : [])]).toString()
}

interface FiltersProps {
  filter: Filter
  words: LogWords
  onChange(filter: Filter): void
}

/** Four ways to narrow the list. */
export function Filters({ filter, words, onChange }: FiltersProps) {
  const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    Object.fromEntries([[ALL, words.all], ...values.map((value) => [value, names[value]])]) as Record<
      Value | typeof ALL,
      string
    >
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        label={words.order}
        value={filter.order}
        maxLength={20}
        onChange={(order) => onChange({ ...filter, order })}
      />
      <ChoiceField
        label={words.kind}
        options={named(KINDS, words.kinds)}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <ChoiceField
        label={words.state}
        options={named(MESSAGE_STATES, words.states)}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <ChoiceField
        label={words.channel}
        options={named(CHANNELS, words.channels)}
        value={filter.channel}
        onChange={(channel) => onChange({ ...filter, channel })}
      />
    </div>
  )
}
