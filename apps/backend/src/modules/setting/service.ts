import { MedusaService } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { faultsIn, Refusal } from "../../http/problem"
import { type SettingsChoice, type SettingsData, SettingsDataSchema } from "./defaults"
import Setting from "./models/setting"

const ROW = "setting"
const REMEMBER_MS = 2000

/** What `get` answers. `demo` comes from the environment, `dataId` changes when the data is reset. */
export type Settings = SettingsData & { demo: boolean; dataId: string }

export default class SettingService extends MedusaService({ Setting }) {
  private known: { settings: Settings; readAt: number } | undefined

  /** The settings in force; what another process changed is seen within two seconds. */
  async get(): Promise<Settings> {
    if (!this.known || performance.now() - this.known.readAt > REMEMBER_MS) {
      const row = await this.retrieveSetting(ROW)
      const chosen = SettingsDataSchema.parse(row.chosen)
      const settings = { ...chosen, demo: environment().DEMO === "on", dataId: row.data_id }
      this.known = { settings, readAt: performance.now() }
    }
    return this.known.settings
  }

  /** Only what differs from the defaults. */
  async chosen(): Promise<SettingsChoice> {
    const { chosen } = await this.retrieveSetting(ROW)
    return chosen
  }

  /** Makes exactly these the choices of this installation. */
  async restore(chosen: SettingsChoice): Promise<void> {
    await this.updateSettings({ id: ROW, chosen })
    this.known = undefined
  }

  /**
   * Changes some settings; groups are merged, so `{ limits: { linesPerBasket: 10 } }` keeps the other limits.
   * @throws Refusal invalid_fields with a code for every setting that does not hold.
   */
  async choose(choice: SettingsChoice): Promise<Settings> {
    const merged = mergeGroups(await this.chosen(), choice)
    const parsed = SettingsDataSchema.safeParse(merged)
    if (!parsed.success) {
      const fields = faultsIn(parsed.error)
      throw new Refusal("invalid_fields", `These settings do not hold: ${Object.keys(fields).join(", ")}`, fields)
    }
    await this.restore(merged)
    return this.get()
  }
}

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value)

function mergeGroups(before: Group, change: Group): Group {
  const merged = { ...before }
  for (const [name, value] of Object.entries(change)) {
    const old = merged[name]
    merged[name] = isGroup(value) && isGroup(old) ? mergeGroups(old, value) : value
  }
  return merged
}
