import type { Me } from "@ocop/contract"
import { createContext, use } from "react"

export type ShopRole = "owner" | "manager" | "packer"

/** The shop that the page is about, and what whoever looks at it may do there. */
export interface Shop {
  id: string
  name: string
  role: ShopRole
  isAssistant: boolean
  status: Me["shops"][number]["status"]
  /** Parcels that wait to be taken on: the red number at the tab. */
  waiting: number
  /** Whether the person's rights reach that far. */
  may(role: ShopRole): boolean
}

const RANK: Record<ShopRole, number> = { packer: 1, manager: 2, owner: 3 }

/** An owner may what a manager may, a manager what a packer may. */
export const reaches = (role: ShopRole, wanted: ShopRole): boolean => RANK[role] >= RANK[wanted]

export const ShopContext = createContext<Shop | null>(null)

/** The shop around this page. @throws outside of a shop's pages. */
export function useShop(): Shop {
  const shop = use(ShopContext)
  if (!shop) throw new Error("This page belongs to no shop")
  return shop
}
