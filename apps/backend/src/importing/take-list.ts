import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problemIn } from "../http/problem"
import { IMPORTING } from "../modules/importing"
import type { Outcome, RunningImport, WaitingItem } from "../modules/importing/progress"
import type ImportingService from "../modules/importing/service"
import { stopList } from "./accept-list"
import { mayStillTake } from "./may-still-take"
import { takeRecorded } from "./operator/take-recorded"
import { takeGoods } from "./take-goods"

/** Products whose surroundings are read together. */
const BATCH = 50

/** Reads what surrounds a batch; what it answers takes one product, and tells whether the list still runs. */
type TakeBatch = (
  container: MedusaContainer,
  run: RunningImport,
  items: readonly WaitingItem[],
) => Promise<(item: WaitingItem) => Promise<boolean>>

/** Goes on with every list that was accepted, behind its cursor, until nothing is left or the process begins to stop. */
export async function takeLists(container: MedusaContainer): Promise<void> {
  const importing = container.resolve<ImportingService>(IMPORTING)
  const outbox = container.resolve("outbox")
  await outbox.whileOpen(async () => {
    while (outbox.isOpen && (await importing.withOneRunning((run) => takeBatches(container, run))));
  })
}

async function takeBatches(container: MedusaContainer, run: RunningImport): Promise<void> {
  const importing = container.resolve<ImportingService>(IMPORTING)
  const outbox = container.resolve("outbox")
  const prepare: TakeBatch = run.producerId === null ? takeRecorded : takeGoods
  if (!(await mayStillTake(container, run))) {
    await stopList(container, run, { by: "run-imports", isAssistant: false })
    return
  }
  const items = await importing.nextItems(run.id, BATCH)
  if (items.length === 0) return importing.finish(run.id, await container.resolve("clock").now())
  const take = await prepare(container, run, items)
  for (const item of items) {
    if (!outbox.isOpen) return
    const goesOn = await take(item).catch((error) => importing.settle(run.id, item, failed(container, error)))
    if (!goesOn) return
  }
}

/** What is refused is told to whoever sent the list; what breaks is for the log. */
function failed(container: MedusaContainer, error: unknown): Outcome {
  const problem = problemIn(error)
  if (problem) return { state: "failed", problem: Object.values(problem.fields ?? {})[0] ?? problem.code }
  const words = error instanceof Error ? error.message : String(error)
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`A product of a list could not be taken: ${words}`)
  return { state: "failed", problem: "unexpected" }
}
