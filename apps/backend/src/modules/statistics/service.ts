import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import ProductView from "./models/product-view"
import { addViews, type Counted } from "./views"

/** More names than a shop has goods are somebody's invention; the rest of that moment is not counted. */
const MOST_NAMES = 20_000

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** How often product pages are opened. Counted in memory, written every few seconds; a killed process loses those. */
export default class StatisticsService extends MedusaService({ ProductView }) {
  private readonly sql: Knex
  private counted = new Map<string, Counted>()

  __hooks = { onApplicationPrepareShutdown: () => this.flush() }

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Counts one opening of a product's page on a day ("YYYY-MM-DD"). Costs no statement. */
  count(handle: string, day: string): void {
    const key = `${day} ${handle}`
    const known = this.counted.get(key)
    if (known) known.views += 1
    else if (this.counted.size < MOST_NAMES) this.counted.set(key, { handle, day, views: 1 })
  }

  /** Writes what was counted, in one statement; names that are no public product's are forgotten. */
  async flush(): Promise<void> {
    const counted = [...this.counted.values()]
    this.counted = new Map()
    if (counted.length > 0) await addViews(this.sql, counted)
  }
}
