import { type ListingPhoto, type Problem, producerRoutes } from "@ocop/contract"
import { forgetLeft } from "../../src/listing/forget-left"
import { accept, LABEL, picture } from "../support/listings"
import type { Stalls } from "./photos"

/** How much a shop may keep, and what becomes of what it left lying. */
export function keepingCases(at: () => Stalls): void {
  const keep = (keeping: Record<string, number>) => at().shop.container.resolve("setting").choose({ keeping })
  const usual = { loosePhotos: 500, photoMegabytes: 2_000, drafts: 300 }
  const send = async () => at().theirs.sendPhoto<ListingPhoto & Problem>(await picture().jpeg().toBuffer())
  const later = (days: number) =>
    at()
      .shop.container.resolve("clock")
      .set(new Date(Date.now() + days * 86_400_000))
  afterEach(async () => {
    await keep(usual)
    await at().shop.container.resolve("clock").reset()
  })
  const known = async (id: string) =>
    (await at().shop.db("listing_photo").where({ id, deleted_at: null }).first("id")) !== undefined

  test("photographs that no goods show are so many, also when many are sent at once; the same again is no other", async () => {
    await at().shop.db("listing_photo").where({ producer_id: at().theirs.shopId, shown_at: null }).delete()
    await keep({ loosePhotos: 2 })
    const content = await picture().jpeg().toBuffer()
    expect((await at().theirs.sendPhoto(content)).status).toBe(201)
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const [refused] = answers.filter(({ status }) => status === 409)
    expect(refused?.body).toMatchObject({ code: "not_allowed_now", fields: { photo: "too_many_photos" } })
    expect((await at().theirs.sendPhoto(content)).status).toBe(201)
    // What a draft shows is not loose.
    const [row] = await at()
      .shop.db("listing_photo")
      .where({ producer_id: at().theirs.shopId, shown_at: null })
      .select("id")
    await at().theirs.api.post(producerRoutes.shopDrafts(at().theirs.shopId), {
      productId: null,
      content: { photos: [row.id] },
    })
    expect((await send()).status).toBe(201)
    await keep({ loosePhotos: 500, photoMegabytes: 10 })
    await at().shop.db("listing_photo").where({ id: row.id }).update({ bytes: 10_000_000 })
    expect((await send()).body.fields).toEqual({ photo: "too_much_kept" })
    await at().shop.db("listing_photo").where({ id: row.id }).update({ bytes: 1 })
  })

  test("drafts of new goods are so many; what waits for the operator is none of them", async () => {
    expect((await at().theirs.send({ name: "Đang đợi duyệt" })).status).toBe(201)
    const [lying] = await at()
      .shop.db("listing_draft as draft")
      .where({ producer_id: at().theirs.shopId, product_id: null, closed_at: null, deleted_at: null })
      .whereNotExists(
        at().shop.db("listing_review").whereRaw("draft_id = draft.id").where({ "listing_review.state": "waiting" }),
      )
      .count({ count: "*" })
    await keep({ drafts: Number(lying?.count) + 1 })
    const begin = () =>
      at().theirs.api.post<Problem>(producerRoutes.shopDrafts(at().theirs.shopId), { productId: null })
    const begun = await Promise.all([begin(), begin(), begin()])
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await begin()).body.fields).toEqual({ draft: "too_many_drafts" })
    expect((await at().theirs.send({ name: "Gửi thẳng" })).status).toBe(201)
  })

  test("left lying, drafts and photographs go after their days, and what is shown, drafted or waits stays", async () => {
    const shown = await at().mine.photo()
    const sent = await at().mine.send({ name: "Đang bán", photos: [shown], ...LABEL })
    await accept(at().desk, sent.body.reviewId)
    const [loose, drafted, waiting] = [await at().mine.photo(), await at().mine.photo(), await at().mine.photo()]
    const path = producerRoutes.shopDrafts(at().mine.shopId)
    const draft = (await at().mine.api.post<{ id: string }>(path, { productId: null, content: { photos: [drafted] } }))
      .body
    await at().mine.send({ name: "Đợi duyệt lâu", photos: [waiting] })
    const { files } = await at().shop.db("listing_photo").where({ id: loose }).first("files")
    await later(29)
    await forgetLeft(at().shop.container)
    expect(await known(loose)).toBe(true)
    await later(31)
    await Promise.all([forgetLeft(at().shop.container), forgetLeft(at().shop.container)])
    expect(await Promise.all([loose, drafted, waiting, shown].map(known))).toEqual([false, true, true, true])
    await expect(at().shop.container.resolve("file").getAsBuffer(files["320.webp"])).rejects.toThrow()
    await later(181)
    await forgetLeft(at().shop.container)
    expect((await at().shop.db("listing_draft").where({ id: draft.id }).first("deleted_at")).deleted_at).not.toBeNull()
    expect(await Promise.all([drafted, waiting, shown].map(known))).toEqual([false, true, true])
  })
}
