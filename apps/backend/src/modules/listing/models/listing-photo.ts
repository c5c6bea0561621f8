import { model } from "@medusajs/framework/utils"

/** A photograph that a shop sent, remade in a few sizes. Its files are private; shoppers get them while it is shown. */
const ListingPhoto = model
  .define("listing_photo", {
    id: model.id({ prefix: "lphoto" }).primaryKey(),
    producer_id: model.text(),
    /** Of what was sent: the same picture twice is one. */
    sha256: model.text(),
    width: model.number(),
    height: model.number(),
    /** Of all its files together. */
    bytes: model.number().default(0),
    /** Ids in the File Module by name: {"320.avif": "…"}. */
    files: model.json(),
    taken_in_at: model.dateTime(),
    taken_in_by: model.text(),
    /** Since when a listing shows it; null: nobody but the shop and the operator may see it. */
    shown_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "sha256"], unique: true }])
  .checks([
    { name: "listing_photo_size", expression: "width > 0 and height > 0" },
    { name: "listing_photo_sha256", expression: "sha256 ~ '^[0-9a-f]{64}$'" },
  ])

export default ListingPhoto
