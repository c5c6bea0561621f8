import type { DraftPack, ListingPhoto, ListingReview, ListingReviews, SentListing } from "@ocop/contract"
import { producerRoutes } from "@ocop/contract"
import sharp from "sharp"
import type { Answer, Api } from "./api"
import { browserOf, joins, person } from "./members"
import type { Shop } from "./shop"

let painted = 0

/** A photograph like no other of this suite, as a phone takes it. */
export function picture(width = 900, height = 700): sharp.Sharp {
  painted += 1
  const background = { r: painted % 256, g: (painted * 7) % 256, b: (painted * 31) % 256 }
  return sharp({ create: { width, height, channels: 3, background } })
}

/** A member's browser that can send forms. */
export class Seller {
  constructor(
    readonly shop: Shop,
    readonly shopId: string,
    readonly api: Api,
    private readonly cookie: string,
  ) {}

  async sendPhoto<Body = ListingPhoto>(content: Buffer, name = "anh.jpg", field = "photo"): Promise<Answer<Body>> {
    const form = new FormData()
    form.append(field, new Blob([new Uint8Array(content)]), name)
    const response = await fetch(this.shop.url + producerRoutes.shopListingPhotos(this.shopId), {
      method: "POST",
      headers: { cookie: this.cookie, origin: "http://localhost:3001" },
      body: form,
    })
    return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
  }

  /** The id of a new photograph. */
  async photo(): Promise<string> {
    const { status, body } = await this.sendPhoto(await picture().jpeg().toBuffer())
    if (status !== 201) throw new Error(`The photograph was refused: ${JSON.stringify(body)}`)
    return body.id
  }

  /** The five answers, and whatever else is said. */
  async fiveAnswers(change: Record<string, unknown> = {}) {
    return {
      name: "Tôm khô Rạch Gốc",
      photos: [await this.photo()],
      packs: [pack()],
      ...change,
    }
  }

  async send(change: Record<string, unknown> = {}): Promise<Answer<SentListing>> {
    return this.api.post(producerRoutes.shopListings(this.shopId), await this.fiveAnswers(change))
  }
}

export const pack = (change: DraftPack = {}): DraftPack => ({
  variantId: null,
  title: { vi: "Túi 500 g", en: null },
  net: { amount: 500, unit: "g" },
  shippingGrams: 550,
  barcode: null,
  price: 320_000,
  stock: 40,
  ...change,
})

/** What the law asks of dried shrimp. */
export const LABEL = {
  ingredients: { vi: "Tôm đất, muối", en: null },
  storage: { vi: "Nơi khô mát", en: null },
  shelfLifeDays: 180,
  declarationNumber: "01/TK/2026",
}

/** A new member of this shop with these rights, who can send photographs. */
export async function seller(
  shop: Shop,
  shopId: string,
  role: "owner" | "manager" | "packer" = "owner",
): Promise<Seller> {
  const memberId = await person(shop)
  await joins(shop, memberId, shopId, role)
  const token = await shop.container.resolve("member").openSession(memberId)
  return new Seller(shop, shopId, await browserOf(shop, memberId), `member=${token}`)
}

/** What waits for the operator under this id. */
export async function reviewOf(desk: Api, id: string | null, state = "waiting"): Promise<ListingReview> {
  const { body } = await desk.get<ListingReviews>(`/admin/listing-reviews?state=${state}&limit=100`)
  const review = body.listing_reviews.find((each) => each.id === id)
  if (!review) throw new Error(`Review ${id} is not ${state}`)
  return review
}

/** The operator accepts what waits; answers the product's id. */
export async function accept(desk: Api, id: string | null, corrections: Record<string, unknown> = {}): Promise<string> {
  const { version } = await reviewOf(desk, id)
  const { status, body } = await desk.post<{ productId: string }>(`/admin/listing-reviews/${id}/decisions`, {
    verdict: "accepted",
    version,
    corrections,
  })
  if (status !== 201) throw new Error(`Not accepted: ${status} ${JSON.stringify(body)}`)
  return body.productId
}
