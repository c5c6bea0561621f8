import { defineConfig, Modules } from "@medusajs/framework/utils"
import { cookieOptions, corsOrigins } from "./src/config/browsers"
import { databaseUrl } from "./src/config/database-url"
import { environment } from "./src/config/environment"
import { fileProvider } from "./src/config/files"
import { quietLogger } from "./src/config/logger"
import { searchOptions } from "./src/config/search"
import { protectPages } from "./src/http/page-headers"

process.env.MEDUSA_DISABLE_TELEMETRY ??= "true"

protectPages()

const env = environment()

const OWN_MODULES = [
  "clock",
  "outbox",
  "setting",
  "officer",
  "session",
  "account",
  "member",
  "audit",
  "place",
  "producer",
  "certification",
  "programme",
  "council",
  "showroom",
  "listing",
  "importing",
  "statistics",
  "marketplace",
  "ledger",
  "payout",
  "banking",
  "carrier",
  "aftersale",
  "dossier",
  "assessment",
  "card",
  "message",
]

const redisModules = (url: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
  { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: url } },
]

const locking = env.REDIS_URL
  ? { resolve: "./src/modules/locking-shared", id: "shared", options: { redisUrl: env.REDIS_URL }, is_default: true }
  : { resolve: "./src/modules/locking-sorted", id: "sorted", is_default: true }

/** Bank transfers, for which no key is needed: whether there is an account to send to is asked at the checkout. */
const transferProvider = { resolve: "./src/modules/payment-vietqr", id: "vietqr" }

/** Cards only where Stripe's keys are set. */
const cardProvider = env.STRIPE_API_KEY && {
  resolve: "./src/modules/payment-stripe",
  id: "stripe",
  options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET, host: env.STRIPE_API_HOST },
}

export default defineConfig({
  projectConfig: {
    databaseUrl: databaseUrl(env),
    redisUrl: env.REDIS_URL,
    http: {
      ...corsOrigins(env),
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"] },
    },
    sessionOptions: { name: "session", resave: false, rolling: true, saveUninitialized: false },
    cookieOptions: cookieOptions(env.ADMIN_URL),
  },
  logger: quietLogger,
  admin: { path: "/app", disable: env.NODE_ENV === "test" },
  modules: [
    ...OWN_MODULES.map((name) => ({ resolve: `./src/modules/${name}` })),
    ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : []),
    { resolve: "@medusajs/medusa/locking", options: { providers: [locking] } },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [transferProvider, ...(cardProvider ? [cardProvider] : [])] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/delivery", id: "delivery" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [fileProvider(env)] },
    },
    { key: Modules.SEARCH, resolve: "@medusajs/medusa/search", options: searchOptions(env) },
  ],
})
