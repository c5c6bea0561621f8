import { type ComponentType, lazy } from "react"
import type { Tab } from "./frame/tabs"

/**
 * One page of the portal. `open`: nobody need be signed in; `member`: a person, no shop; `shop`: a shop of theirs, named
 * by `:shopId` in the path, with the frame around it and `tab` lit.
 */
export interface Page {
  path: string
  audience: "open" | "member" | "shop"
  tab?: Tab
  Body: ComponentType
}

type Load = () => Promise<{ default: ComponentType }>
const open = (path: string, load: Load): Page => ({ path, audience: "open", Body: lazy(load) })
const member = (path: string, load: Load): Page => ({ path, audience: "member", Body: lazy(load) })
const shop = (path: string, tab: Tab, load: Load): Page => ({
  path: `/quay/:shopId${path}`,
  audience: "shop",
  tab,
  Body: lazy(load),
})

/** Every page, one line each; its code is fetched when it is opened. The first that fits is shown. */
export const PAGES: readonly Page[] = [
  open("/dang-nhap", () => import("./features/account/sign-in-page")),
  open("/dang-ky", () => import("./features/account/sign-up-page")),
  open("/quen-mat-khau", () => import("./features/account/reset-page")),
  open("/loi-moi", () => import("./features/members/accept-page")),
  member("/toi", () => import("./features/me/me-page")),
  member("/", () => import("./features/shops/shops-page")),
  member("/mo-quay", () => import("./features/joining/open-shop-page")),
  shop("", "today", () => import("./features/home/home-page")),
  shop("/ban-ra-sao", "today", () => import("./features/statistics/statistics-page")),
  shop("/sao/khai-bao", "today", () => import("./features/declarations/declarations-page")),
  shop("/sao", "today", () => import("./features/dossiers/stars-page")),
  shop("/sao/moi", "today", () => import("./features/dossiers/start-page")),
  shop("/sao/:dossierId", "today", () => import("./features/dossiers/dossier-page")),
  shop("/sao/:dossierId/tieu-chi/:code", "today", () => import("./features/dossiers/criterion-page")),
  shop("/sao/:dossierId/dang-ky", "today", () => import("./features/dossiers/registration-page")),
  shop("/sao/:dossierId/thay-doi", "today", () => import("./features/dossiers/changes-page")),
  shop("/sao/:dossierId/nop", "today", () => import("./features/dossiers/filing-page")),
  shop("/mon/danh-sach", "goods", () => import("./features/imports/imports-page")),
  shop("/mon/danh-sach/:importId", "goods", () => import("./features/imports/import-page")),
  shop("/don", "parcels", () => import("./features/parcels/parcels-page")),
  shop("/don/:parcelId", "parcels", () => import("./features/parcels/parcel-page")),
  shop("/tra-hang", "parcels", () => import("./features/returns/returns-page")),
  shop("/cai-dat/gia-gui", "stall", () => import("./features/rates/rates-page")),
  shop("/cai-dat", "stall", () => import("./features/joining/stall-page")),
  shop("/cai-dat/ho-so", "stall", () => import("./features/joining/profile-page")),
  shop("/cai-dat/giay-to", "stall", () => import("./features/joining/papers-page")),
  shop("/cai-dat/tai-khoan", "stall", () => import("./features/joining/bank-account-page")),
  shop("/cai-dat/ngay-nghi", "stall", () => import("./features/joining/closings-page")),
  shop("/cai-dat/nguoi", "stall", () => import("./features/members/members-page")),
  shop("/cai-dat/nhat-ky", "stall", () => import("./features/audit/audit-page")),
  shop("/tien", "money", () => import("./features/money/money-page")),
  shop("/tien/so", "money", () => import("./features/money/book-page")),
  shop("/tien/kien/:parcelId", "money", () => import("./features/money/parcel-page")),
  shop("/tien/ky-tra", "money", () => import("./features/payouts/payouts-page")),
  shop("/tien/ky-tra/:payoutId", "money", () => import("./features/payouts/statement-page")),
  shop("/mon", "goods", () => import("./features/goods/goods-page")),
  shop("/mon/moi", "goods", () => import("./features/goods/new-goods-page")),
  shop("/mon/giam-gia", "goods", () => import("./features/goods/grants-page")),
  shop("/mon/nhan", "goods", () => import("./features/goods/claims-page")),
  shop("/mon/ban-thao/:draftId", "goods", () => import("./features/goods/draft-page")),
  shop("/mon/sua/:productId", "goods", () => import("./features/goods/edit-goods-page")),
]
