import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import {
  DossierSchema,
  ImportAnswerSchema,
  InvitedSchema,
  ListingDraftSchema,
  producerRoutes,
  ShopListingsSchema,
  ShopParcelsSchema,
  ShopStarsSchema,
} from "@ocop/contract"
import { kindsFor } from "@ocop/domain"
import { expect, type Page } from "@playwright/test"
import { stallOf } from "./portal"
import { shop } from "./shop"

type Audience = "open" | "member" | "shop"

const TABLE = fileURLToPath(new URL("../../apps/portal/src/pages.tsx", import.meta.url))
const ROW = /^ {2}(open|member|shop)\("([^"]*)"/gm

/** Paths of the portal's own table of pages; those of a shop without `/quay/:shopId`. */
export const pathsFor = (audience: Audience): string[] =>
  [...readFileSync(TABLE, "utf8").matchAll(ROW)].flatMap(([, whose, path = ""]) => (whose === audience ? [path] : []))

/** What the paths of a shop name, with what was made for it put back by `undo`. */
export interface Named {
  /** The path with everything it names filled in. @throws Error for a name that nothing is known of. */
  fill(path: string): string
  /** Where an invitation into the shop is opened. */
  invitation: string
  undo(): Promise<void>
}

/**
 * Finds what is there of the shop that the page is in, and makes through the portal's own routes what is not.
 * `order`: places one with the shop.
 */
export async function nameAll(page: Page, order: () => Promise<unknown>): Promise<Named> {
  const shopId = stallOf(page).replace("/quay/", "")
  const api = apiOf(page)
  const listingsNow = async () => ShopListingsSchema.parse(await api.get(producerRoutes.shopListings(shopId))).listings
  await order()
  const { parcels } = ShopParcelsSchema.parse(await api.get(`${producerRoutes.shopParcels(shopId)}?tab=to_confirm`))
  const parcelId = idOf(parcels, ({ id }) => id)
  const productId = idOf(await listingsNow(), (listing) => listing.productId)
  const dossierId = await beginDossier(api, shopId)
  const { id: draftId } = ListingDraftSchema.parse(
    await api.post(producerRoutes.shopDrafts(shopId), {
      productId: null,
      content: { name: "Bánh tét chưa viết xong" },
    }),
  )
  const read = ImportAnswerSchema.parse(await api.upload(producerRoutes.shopImports(shopId), LIST))
  const importId = read.import.id
  const { invitation, link } = InvitedSchema.parse(
    await api.post(producerRoutes.shopInvitations(shopId), { role: "packer" }),
  )
  const { pathname, hash } = new URL(link ?? "")
  const names: Record<string, string> = { parcelId, productId, dossierId, draftId, importId, code: "1.1" }
  return {
    fill: (path) =>
      path.replace(/:(\w+)/g, (_, name: string) => {
        const id = names[name]
        if (!id) throw new Error(`Nothing is known of :${name} in ${path}`)
        return id
      }),
    invitation: `${pathname}${hash}`,
    async undo() {
      await api.post(producerRoutes.shopDossierActs(shopId, dossierId, "withdrawals"), {})
      await api.remove(producerRoutes.shopImport(shopId, importId))
      await api.remove(producerRoutes.shopInvitation(shopId, invitation.id))
      // Opening goods to change them has begun a draft of its own.
      const begun = (await listingsNow()).find((listing) => listing.productId === productId)?.draftId
      for (const id of [draftId, begun]) if (id) await api.remove(producerRoutes.shopDraft(shopId, id))
    },
  }
}

/** A list that the market has read and not taken, with one cell that is wrong. */
const LIST = {
  name: "mon-tet.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Tên món;Quy cách;Khối lượng tịnh;Giá;Số lượng\nKẹo dừa Tết;gói;200 g;nhiều;10\nMứt gừng Tết;gói;200 g;60.000;5\n",
  ),
}

/** Begins a dossier for the shop's first product, as the portal does. */
async function beginDossier(api: PortalApi, shopId: string): Promise<string> {
  const route = producerRoutes.shopDossiers(shopId)
  const { products } = ShopStarsSchema.parse(await api.get(route))
  const [product] = products
  if (!product) throw new Error("The demo's stall has no goods")
  const [kind] = kindsFor(product.certificateState)
  return DossierSchema.parse(await api.post(route, { kind, productId: product.productId, setNumber: 3 })).id
}

function idOf<Row>(rows: readonly Row[], id: (row: Row) => string): string {
  const [row] = rows
  if (!row) throw new Error("The demo's stall has none of these")
  return id(row)
}

type PortalApi = ReturnType<typeof apiOf>

/** The portal's routes with the cookie of whoever is signed in. */
function apiOf({ request }: Page) {
  const headers = { origin: shop.portalUrl }
  const answer = async (asked: ReturnType<typeof request.get>) => {
    const response = await asked
    expect(response.ok(), `${response.url()}: ${response.status()}`).toBe(true)
    return response.status() === 204 ? null : response.json()
  }
  return {
    get: (route: string) => answer(request.get(`/api${route}`)),
    post: (route: string, data: object) => answer(request.post(`/api${route}`, { headers, data })),
    upload: (route: string, file: typeof LIST) =>
      answer(request.post(`/api${route}`, { headers, multipart: { file } })),
    remove: (route: string) => request.delete(`/api${route}`, { headers }),
  }
}
