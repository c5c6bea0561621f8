import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportRun } from "@ocop/contract"
import { audit } from "../audit/write"
import { IMPORTING } from "../modules/importing"
import type { Which } from "../modules/importing/runs"
import type ImportingService from "../modules/importing/service"
import { readRun } from "./read-runs"

interface Who {
  by: string
  isAssistant: boolean
}

/** Lets a list be taken in the background, audited. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function acceptList(
  container: MedusaContainer,
  which: Which,
  { goodRowsOnly, by, isAssistant }: Who & { goodRowsOnly: boolean },
): Promise<ImportRun> {
  const at = await container.resolve("clock").now()
  await container.resolve<ImportingService>(IMPORTING).accept(which, { goodRowsOnly, by, isAssistant, at })
  return told(container, which, { by, isAssistant }, "import.accepted")
}

/** Leaves a list, or stops it where it is: what was taken stays. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function stopList(container: MedusaContainer, which: Which, who: Who): Promise<ImportRun> {
  await container.resolve<ImportingService>(IMPORTING).cancel(which, await container.resolve("clock").now())
  return told(container, which, who, "import.stopped")
}

async function told(container: MedusaContainer, { id, producerId }: Which, { by, isAssistant }: Who, act: string) {
  const run = await readRun(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION), producerId, id)
  const after = { fileName: run.fileName, rows: run.rows, ...run.counts, done: run.done }
  await audit(container, { actor: by, isAssistant, forShop: producerId, act, subject: `import:${id}`, after })
  return run
}
