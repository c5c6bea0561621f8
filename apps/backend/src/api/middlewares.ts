import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "../http/error-answer"
import { guardAdmin } from "../http/guards/admin-guard"
import { beginNewSession } from "../http/guards/new-session"
import { answerMenu } from "../http/guards/officer-menu"
import { guardOrigin } from "../http/guards/origin-guard"
import { guardProducer } from "../http/guards/producer-guard"
import { guardRate } from "../http/guards/rate-guard"
import { guardStore } from "../http/guards/store-guard"
import { logRequest } from "../http/request-log"

export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [logRequest, guardOrigin, guardRate] },
    { matcher: "/admin*", middlewares: [guardAdmin] },
    { matcher: "/admin/layouts/:zone/configuration", methods: ["GET"], middlewares: [answerMenu] },
    { matcher: "/store*", middlewares: [guardStore] },
    { matcher: "/producer*", middlewares: [guardProducer] },
    { matcher: "/auth*", middlewares: [guardStore] },
    { matcher: "/auth/session", methods: ["POST"], middlewares: [beginNewSession] },
    { matcher: "/hooks*", middlewares: [guardStore] },
    // Signatures are made over the very bytes.
    { matcher: "/hooks/bank/:source", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "512kb" } },
    { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true } },
    { matcher: "/cloud*", middlewares: [guardStore] },
  ],
  errorHandler: answerError,
})
