import { model } from "@medusajs/framework/utils"

/** A browser or phone on which a member allowed notices, as the Push API describes it (W3C, RFC 8030). */
const PushSubscription = model
  .define("push_subscription", {
    id: model.id({ prefix: "push" }).primaryKey(),
    member_id: model.text(),
    /** Address at the browser maker's push service: a capability, shown to nobody. */
    endpoint: model.text(),
    p256dh: model.text(),
    auth: model.text(),
    locale: model.enum(["vi", "en"]).default("vi"),
  })
  .indexes([{ on: ["endpoint"], unique: true }, { on: ["member_id"] }])

export default PushSubscription
