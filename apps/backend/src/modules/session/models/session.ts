import { model } from "@medusajs/framework/utils"

/** One browser's login. The cookie's value is kept as a hash only: whoever reads the table cannot log in with it. */
const Session = model
  .define("session", {
    /** SHA-256 of the session's id. */
    id: model.id().primaryKey(),
    content: model.json(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["expires_at"] }])

export default Session
