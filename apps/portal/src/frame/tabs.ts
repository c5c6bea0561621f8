import type { Icon } from "@phosphor-icons/react"
import { HouseIcon, PackageIcon, PlantIcon, StorefrontIcon, WalletIcon } from "@phosphor-icons/react"

export type Tab = "today" | "parcels" | "goods" | "money" | "stall"

/** The five places at the bottom of a phone. */
export const TABS: readonly { tab: Tab; path: string; Icon: Icon }[] = [
  { tab: "today", path: "", Icon: HouseIcon },
  { tab: "parcels", path: "/don", Icon: PackageIcon },
  { tab: "goods", path: "/mon", Icon: PlantIcon },
  { tab: "money", path: "/tien", Icon: WalletIcon },
  { tab: "stall", path: "/cai-dat", Icon: StorefrontIcon },
]
