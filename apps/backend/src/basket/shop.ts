import type { MedusaContainer } from "@medusajs/framework/types"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import type { Settings } from "../modules/setting/service"

/** What reading a basket stands on: the catalogue's context, the limits, and the marketplace's rates. */
export interface ShopContext extends CatalogContext {
  limits: Settings["limits"]
  marketplace: MarketplaceService
}

export async function shopContext(container: MedusaContainer): Promise<ShopContext> {
  const [catalog, settings] = await Promise.all([
    catalogContext(container),
    container.resolve<SettingService>(SETTING).get(),
  ])
  return { ...catalog, limits: settings.limits, marketplace: container.resolve<MarketplaceService>(MARKETPLACE) }
}
