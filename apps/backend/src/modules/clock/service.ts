import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/domain"
import { environment } from "../../config/environment"
import Clock from "./models/clock"

const ROW = "clock"
/** Other processes, and tests that write the table themselves, are noticed after this long. */
const REMEMBER_MS = 500

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** The one clock: nobody else asks the machine what day it is. */
export default class ClockService extends MedusaService({ Clock }) {
  private readonly pg: Knex
  private readonly mayBeSet = environment().DEMO === "on"
  private shift = { seconds: 0, readAt: Number.NEGATIVE_INFINITY }

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.pg = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** The present moment; shifted only in demo mode. */
  async now(): Promise<Date> {
    return new Date(Date.now() + (await this.shiftSeconds()) * 1000)
  }

  /** Today's date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  async today(): Promise<string> {
    return todayInVietnam(await this.now())
  }

  /**
   * Moves the clock so that it now shows `moment`; from there it goes on ticking.
   * @throws NOT_ALLOWED when demo mode is off.
   */
  async set(moment: Date): Promise<void> {
    await this.moveBy(Math.round((moment.getTime() - Date.now()) / 1000))
  }

  /** Back to the machine's time. @throws NOT_ALLOWED when demo mode is off. */
  async reset(): Promise<void> {
    await this.moveBy(0)
  }

  /** Records that `today` has begun; the table's trigger tells the outbox. Answers whether it was news. */
  async announceDay(today: string): Promise<boolean> {
    const rows = await this.pg("clock")
      .where({ id: ROW })
      .whereRaw("announced_day is distinct from ?", [today])
      .update({ announced_day: today })
    return rows > 0
  }

  private async moveBy(seconds: number): Promise<void> {
    if (!this.mayBeSet) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The clock can be set in demo mode only")
    }
    await this.pg("clock").where({ id: ROW }).update({ shift_seconds: seconds })
    this.shift = { seconds, readAt: performance.now() }
  }

  private async shiftSeconds(): Promise<number> {
    if (!this.mayBeSet) return 0
    if (performance.now() - this.shift.readAt > REMEMBER_MS) {
      const row = await this.pg("clock")
        .where({ id: ROW })
        .first<{ shift_seconds: string } | undefined>("shift_seconds")
      this.shift = { seconds: Number(row?.shift_seconds ?? 0), readAt: performance.now() }
    }
    return this.shift.seconds
  }
}
