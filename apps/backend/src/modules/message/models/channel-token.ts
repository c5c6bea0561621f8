import { model } from "@medusajs/framework/utils"

/** The keys in force of a provider that changes them with every use. */
const ChannelToken = model.define("channel_token", {
  /** Which provider: zalo. */
  id: model.text().primaryKey(),
  /** SHA-256 of the refresh token that the operator set: another one begins anew. */
  seed_hash: model.text(),
  refresh_token: model.text(),
  access_token: model.text().nullable(),
  expires_at: model.dateTime().nullable(),
})

export default ChannelToken
