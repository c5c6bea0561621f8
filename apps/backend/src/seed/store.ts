import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPricePreferencesWorkflow, createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../config/environment"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"

/** Cash on delivery: authorised at the order, captured parcel by parcel. */
const CASH_ON_DELIVERY = "pp_system_default"

/**
 * Makes Medusa's defaults ours: one store, one sales channel, one region (Việt Nam, đồng, prices with tax, no tax
 * computed), and the publishable key the storefront was configured with. Answers the sales channel's id.
 */
export async function seedStore(container: MedusaContainer): Promise<string> {
  const { name } = await container.resolve<SettingService>(SETTING).get()
  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores()
  const channelId = store?.default_sales_channel_id
  if (!store || !channelId) throw new Error("Medusa has not made its default store and sales channel")
  await container
    .resolve(Modules.SALES_CHANNEL)
    .updateSalesChannels(channelId, { name, description: "Cửa hàng trên mạng" })
  const regionId = await makeRegion(container)
  await stores.updateStores(store.id, {
    name,
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_region_id: regionId,
  })
  await adoptPublishableKey(container)
  return channelId
}

async function makeRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: await paymentProviders(container),
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createPricePreferencesWorkflow(container).run({
    input: [{ attribute: "currency_code", value: "vnd", is_tax_inclusive: true }],
  })
  const [region] = result
  if (!region) throw new Error("The region was not made")
  return region.id
}

/** Cash on delivery, and whatever else this installation is configured for: making a region takes out what it does not name. */
async function paymentProviders(container: MedusaContainer): Promise<string[]> {
  const enabled = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  return [...new Set([CASH_ON_DELIVERY, ...enabled.map(({ id }) => id)])]
}

/** Medusa makes up a key of its own; the storefront is configured with ours before the database exists. */
async function adoptPublishableKey(container: MedusaContainer): Promise<void> {
  const pg: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const token = environment().PUBLISHABLE_KEY
  const redacted = `${token.slice(0, 6)}***${token.slice(-3)}`
  await pg("api_key").where({ type: "publishable" }).update({ title: "Chợ Xã", token, redacted })
}
