const { ContainerRegistrationKeys, Modules } = require("@medusajs/framework/utils")
const flows = require("@medusajs/medusa/core-flows")
const { addGoods } = require("./goods")

/** `medusa exec ./seed.js <shops> <products>`: that many shops (location, profile, zone, option) and products in all. Prints the publishable key. */
exports.default = async function seed({ container, args }) {
  const [shops, products] = args.map(Number)
  if (!(shops > 0 && products > 0)) throw new RangeError("Say how many shops and how many products")
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rowCount: opened } = await sql.raw("select 1 from region limit 1")
  if (opened === 0) {
    const channel = await openStore(container)
    for (let number = 1; number <= shops; number++) await openShop(container, channel, number)
  }
  await addGoods(sql, products)
}

const run = async (container, flow, input) => (await flow(container).run({ input })).result

async function openStore(container) {
  const [channel] = await run(container, flows.createSalesChannelsWorkflow, { salesChannelsData: [{ name: "Market" }] })
  const [store] = await container.resolve(Modules.STORE).listStores()
  const selector = store ? { id: store.id } : {}
  const update = {
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_sales_channel_id: channel.id,
  }
  if (store) await run(container, flows.updateStoresWorkflow, { selector, update })
  else await run(container, flows.createStoresWorkflow, { stores: [{ name: "Market", ...update }] })
  await run(container, flows.createRegionsWorkflow, {
    regions: [
      {
        name: "Việt Nam",
        currency_code: "vnd",
        countries: ["vn"],
        payment_providers: ["pp_system_default"],
        automatic_taxes: false,
      },
    ],
  })
  const [key] = await run(container, flows.createApiKeysWorkflow, {
    api_keys: [{ title: "Market", type: "publishable", created_by: "" }],
  })
  await run(container, flows.linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [channel.id] })
  return channel
}

/** What each producer has in the marketplace: a place where its stock lies, a profile, and a way to send from there. */
async function openShop(container, channel, number) {
  const [profile] = await run(container, flows.createShippingProfilesWorkflow, {
    data: [{ name: `Shop ${number}`, type: `shop-${number}` }],
  })
  const [location] = await run(container, flows.createStockLocationsWorkflow, {
    locations: [{ name: `Shop ${number}`, metadata: { profile_id: profile.id } }],
  })
  await run(container, flows.linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] })
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `Shop ${number}`,
    type: "shipping",
    service_zones: [{ name: `Shop ${number}`, geo_zones: [{ type: "country", country_code: "vn" }] }],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ])
  await run(container, flows.createShippingOptionsWorkflow, [
    {
      name: "Standard",
      price_type: "flat",
      provider_id: "manual_manual",
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      type: { label: "Standard", description: "Standard", code: "standard" },
      prices: [{ currency_code: "vnd", amount: 20000 + 1000 * (number % 10) }],
      rules: [],
    },
  ])
}
