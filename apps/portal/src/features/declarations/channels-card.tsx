import { SALES_CHANNELS, type SalesChannel } from "@ocop/domain"
import { Field } from "@ocop/ui"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import type { Draft } from "./draft"
import { declarationWords } from "./words"

interface ChannelsCardProps {
  channels: Draft["channels"]
  problem: (channel: SalesChannel) => string | undefined
  onChange(channels: Draft["channels"]): void
}

/** Where the shop sells: a tick, and then where to look. */
export function ChannelsCard({ channels, problem, onChange }: ChannelsCardProps) {
  const t = useWords(declarationWords)
  const toggle = (channel: SalesChannel) => {
    const { [channel]: ticked, ...others } = channels
    onChange(ticked === undefined ? { ...channels, [channel]: "" } : others)
  }
  return (
    <Card title={t.channels}>
      <p className="mb-2 text-ink-soft">{t.channelsHint}</p>
      <ul className="flex flex-col">
        {SALES_CHANNELS.map((channel) => {
          const where = channels[channel]
          return (
            <li key={channel} className="border-hairline border-b py-1 last:border-b-0">
              <label className="flex min-h-12 items-center gap-3 font-medium">
                <input
                  type="checkbox"
                  className="size-6 flex-none accent-lotus"
                  checked={where !== undefined}
                  onChange={() => toggle(channel)}
                />
                {t.channelNames[channel]}
              </label>
              {where !== undefined && (
                <div className="pb-3 pl-9">
                  <Field
                    id={`where-${channel}`}
                    label={<span className="sr-only">{t.whereFor(t.channelNames[channel])}</span>}
                    placeholder={t.where}
                    value={where}
                    maxLength={200}
                    required
                    error={problem(channel)}
                    onChange={(event) => onChange({ ...channels, [channel]: event.target.value })}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
