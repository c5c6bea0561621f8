import { LISTING_PHOTOS, type ListingPhoto, type Problem, producerRoutes, routes } from "@ocop/contract"
import sharp from "sharp"
import { pixelBomb } from "../../src/aftersale/photo.test-data"
import type { Api } from "../support/api"
import { accept, LABEL, picture, type Seller } from "../support/listings"
import type { Shop } from "../support/shop"

/** Two stalls and the operator's desk, of a suite that has opened a shop. */
export interface Stalls {
  shop: Shop
  desk: Api
  mine: Seller
  theirs: Seller
}

const fileOf = (who: Seller, id: string, file: string) => producerRoutes.shopListingPhoto(who.shopId, id, file)

/** What becomes of photographs of goods. */
export function photoCases(at: () => Stalls): void {
  /** A file as bytes, with its status and headers. */
  async function bytes(path: string, headers: Record<string, string> = {}) {
    const key = await at().shop.db("api_key").where({ type: "publishable" }).first("token")
    const response = await fetch(at().shop.url + path, { headers: { "x-publishable-api-key": key.token, ...headers } })
    return { status: response.status, headers: response.headers, content: Buffer.from(await response.arrayBuffer()) }
  }

  /** The files of a public photograph. */
  async function published(content: Buffer): Promise<string> {
    const { body } = await at().mine.sendPhoto(content)
    const sent = await at().mine.send({ name: `Ảnh ${body.id}`, photos: [body.id], ...LABEL })
    await accept(at().desk, sent.body.reviewId)
    return body.id
  }

  test("a photograph is remade upright in every size and format, without place, time or device", async () => {
    const taken = await picture(2400, 1200)
      .withExif({ IFD0: { Make: "Máy ảnh", ImageDescription: "Bếp nhà tôi" }, IFD3: { GPSLatitude: "18/1 40/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const id = await published(taken)
    for (const width of LISTING_PHOTOS.widths)
      for (const format of LISTING_PHOTOS.formats) {
        const { status, headers, content } = await bytes(routes.photo(id, `${width}.${format}`))
        expect([status, headers.get("content-type")]).toEqual([200, `image/${format}`])
        expect(headers.get("x-content-type-options")).toBe("nosniff")
        expect(headers.get("cache-control")).toContain("public")
        const made = await sharp(content).metadata()
        expect([made.width, made.height]).toEqual([width / 2, width])
        expect([made.exif, made.xmp, made.iptc, made.orientation]).toEqual(Array(4).fill(undefined))
      }
  })

  test("a small photograph is not enlarged, and one with a see-through ground gets paper behind it", async () => {
    const small = await sharp({ create: { width: 200, height: 100, channels: 4, background: "#00000000" } })
      .png()
      .toBuffer()
    const id = await published(small)
    const { content } = await bytes(routes.photo(id, "1600.webp"))
    const { width, height, hasAlpha } = await sharp(content).metadata()
    expect([width, height, hasAlpha]).toEqual([200, 100, false])
    expect((await sharp(content).stats()).channels[0]?.mean).toBeGreaterThan(250)
  })

  test.each([
    [
      "a drawing with a script",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      "not_a_photo",
    ],
    ["a page", "<!doctype html><script>alert(1)</script>", "not_a_photo"],
    ["a moving picture", "GIF89a\u0001\u0000\u0001\u0000", "not_a_photo"],
    ["nothing", "", "not_a_photo"],
    ["a page that begins like a photograph", "\xff\xd8\xff\xe0<script>alert(1)</script>", "unreadable"],
  ])("%s is refused by what is in it, whatever it is called", async (_, content, reason) => {
    const { status, body } = await at().mine.sendPhoto<Problem>(Buffer.from(content, "latin1"), "anh.jpg")
    expect([status, body.code, body.fields]).toEqual([400, "file_refused", { photo: reason }])
  })

  test("few bytes that unfold to very many pixels, and too many bytes, are refused before they are read", async () => {
    const bomb = await at().mine.sendPhoto<Problem>(pixelBomb())
    expect([bomb.status, bomb.body.fields]).toEqual([400, { photo: "too_many_pixels" }])
    const heavy = await at().mine.sendPhoto<Problem>(Buffer.alloc(LISTING_PHOTOS.bytes + 1, 1))
    expect([heavy.status, heavy.body.fields]).toEqual([400, { photo: "too_large" }])
  })

  test("what follows a photograph in its file is not kept", async () => {
    const polyglot = Buffer.concat([await picture().png().toBuffer(), Buffer.from("<script>alert(1)</script>")])
    const id = await published(polyglot)
    expect((await bytes(routes.photo(id, "800.webp"))).content.includes("script")).toBe(false)
  })

  test("a form without a photograph, with another field or as JSON is refused", async () => {
    const file = await picture().jpeg().toBuffer()
    expect((await at().mine.sendPhoto(file, "anh.jpg", "file")).status).toBe(400)
    expect((await at().mine.api.post(producerRoutes.shopListingPhotos(at().mine.shopId), {})).status).toBe(400)
  })

  test("sent twice, also at once, it is one photograph", async () => {
    const file = await picture().jpeg().toBuffer()
    const sent = await Promise.all([at().mine.sendPhoto(file), at().mine.sendPhoto(file)])
    const again = await at().mine.sendPhoto(file)
    expect(new Set([...sent, again].map(({ body }) => body.id)).size).toBe(1)
    expect((await at().theirs.sendPhoto<ListingPhoto>(file)).body.id).not.toBe(again.body.id)
  })

  test("until it is accepted only the shop and the operator see it", async () => {
    const id = await at().mine.photo()
    const asked = await Promise.all([
      at().mine.api.get(fileOf(at().mine, id, "320.webp")),
      at().desk.get(`/admin/listing-photos/${id}/320.webp`),
      at().theirs.api.get(fileOf(at().theirs, id, "320.webp")),
      at().theirs.api.get(fileOf(at().mine, id, "320.webp")),
      at().shop.api.get(routes.photo(id, "320.webp")),
      at().shop.api.get(`/admin/listing-photos/${id}/320.webp`),
    ])
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404, 401])
    expect(asked[0]?.headers.get("cache-control")).toContain("private")
  })

  test("a photograph of the label is never shown to shoppers", async () => {
    const label = await at().mine.photo()
    const sent = await at().mine.send({ name: "Có ảnh nhãn", labelPhotos: [label], ...LABEL })
    await accept(at().desk, sent.body.reviewId)
    expect((await at().shop.api.get(routes.photo(label, "320.webp"))).status).toBe(404)
    expect((await at().mine.api.get(fileOf(at().mine, label, "320.webp"))).status).toBe(200)
  })

  test.each(["640.webp", "320.svg", "constructor", "__proto__", "..%2F..%2Fetc"])(
    "there is no file %s",
    async (file) => {
      const id = await at().mine.photo()
      expect(
        (await at().mine.api.get(`${producerRoutes.shopListingPhotos(at().mine.shopId)}/${id}/${file}`)).status,
      ).toBe(404)
    },
  )

  test("twelve megapixels are remade in the time a person waits", async () => {
    const noise = Buffer.alloc(1200 * 900 * 3)
    for (let i = 0; i < noise.length; i++) noise[i] = (i * 2654435761) % 251
    const large = await sharp(noise, { raw: { width: 1200, height: 900, channels: 3 } })
      .resize(4000, 3000)
      .jpeg()
      .toBuffer()
    const began = performance.now()
    const { status, body } = await at().mine.sendPhoto(large)
    expect([status, body.width, body.height]).toEqual([201, 1600, 1200])
    expect(performance.now() - began).toBeLessThan(30_000)
  })
}
