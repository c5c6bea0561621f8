import type { IPromotionModuleService, MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { SETTING } from "../modules/setting"
import type SettingService from "../modules/setting/service"
import type { Settings } from "../modules/setting/service"

/** What reading a basket stands on: the catalogue's context, the limits, and the marketplace's rates. */
export interface ShopContext extends CatalogContext {
  /** Business time of the request. */
  now: Date
  limits: Settings["limits"]
  settings: Settings
  marketplace: MarketplaceService
  promotions: IPromotionModuleService
  query: Omit<RemoteQueryFunction, symbol>
}

export async function shopContext(container: MedusaContainer): Promise<ShopContext> {
  const [catalog, now, settings] = await Promise.all([
    catalogContext(container),
    container.resolve<ClockService>(CLOCK).now(),
    container.resolve<SettingService>(SETTING).get(),
  ])
  return {
    ...catalog,
    now,
    limits: settings.limits,
    settings,
    marketplace: container.resolve<MarketplaceService>(MARKETPLACE),
    promotions: container.resolve<IPromotionModuleService>(Modules.PROMOTION),
    query: container.resolve(ContainerRegistrationKeys.QUERY),
  }
}
