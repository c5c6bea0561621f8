import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { expect, test, vi } from "vitest"
import { postParcels } from "./post-parcels"

test("a parcel that cannot be posted is named, and keeps no other from the ledger", async () => {
  const transaction = vi.fn().mockResolvedValueOnce(2).mockRejectedValueOnce(new Error("broken")).mockResolvedValue(3)
  const posting = postParcels({ transaction } as unknown as Knex, ["a", "b", "c", "a"], 7)
  await expect(posting).rejects.toThrow("Parcel b could not be posted: Error: broken")
  expect(transaction).toHaveBeenCalledTimes(3)
})
