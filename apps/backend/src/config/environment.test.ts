import { parseEnvironment } from "./environment"

const enough = {
  DATABASE_URL: "postgres://postgres@localhost/shop",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
  REVALIDATE_SECRET: "r".repeat(32),
  PUBLISHABLE_KEY: `pk_${"0".repeat(64)}`,
  DATA_DIR: "/var/lib/shop",
}

test("what is not given has a default", () => {
  expect(parseEnvironment({ ...enough, REDIS_URL: "" })).toMatchObject({
    NODE_ENV: "development",
    BACKEND_HOST: "127.0.0.1",
    BACKEND_PORT: 9000,
    TRUSTED_PROXIES: 0,
    ADMIN_URL: "http://localhost:9000",
    STOREFRONT_URL: "http://localhost:3000",
    STOREFRONT_INTERNAL_URL: "http://localhost:3000",
    DEMO: "on",
  })
})

test("addresses are origins", () => {
  expect(parseEnvironment({ ...enough, STOREFRONT_URL: "https://choxa.example/" }).STOREFRONT_URL).toBe(
    "https://choxa.example",
  )
})

test.each([
  ["DATABASE_URL", undefined, "is missing"],
  ["DATABASE_URL", "", "is missing"],
  ["DATABASE_URL", "mysql://x", "postgres://"],
  ["JWT_SECRET", "short", "32 characters"],
  ["PUBLISHABLE_KEY", "pk_1", "64 hexadecimal"],
  ["BACKEND_PORT", "many", "port number"],
  ["BACKEND_PORT", "70000", "port number"],
  ["TRUSTED_PROXIES", "all", "number of proxies"],
  ["DEMO", "yes", "on or off"],
  ["MEILISEARCH_URL", "meilisearch:7700", "must be an address"],
  ["MEILISEARCH_API_KEY", "short", "16 characters"],
  ["DATA_DIR", "data", "absolute"],
  ["STOREFRONT_URL", "shop.example", "http://"],
  ["STOREFRONT_URL", "https://shop.example/path", "without a path"],
  ["NODE_ENV", "prod", "production"],
  ["METRICS_HOST", "0.0.0.0", "METRICS_TOKEN is missing"],
  ["STOP_DELAY_SECONDS", "soon", "number of seconds"],
  ["S3_BUCKET", "market", "S3_ACCESS_KEY_ID is missing (S3_BUCKET"],
])("%s=%s names itself", (name, value, reason) => {
  const parse = () => parseEnvironment({ ...enough, [name]: value })
  expect(parse).toThrow(name)
  expect(parse).toThrow(reason)
})

test("everything that is wrong is said at once", () => {
  expect(() => parseEnvironment({})).toThrow(/DATABASE_URL is missing; JWT_SECRET is missing; .*DATA_DIR is missing/)
})

describe("cards", () => {
  const keys = {
    STRIPE_API_KEY: "sk_test_1",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
    STRIPE_PUBLISHABLE_KEY: "pk_test_1",
  }

  test("all keys open them, and none is fine", () => {
    expect(parseEnvironment({ ...enough, ...keys })).toMatchObject(keys)
    expect(parseEnvironment(enough).STRIPE_API_KEY).toBeUndefined()
  })

  test.each([
    [{ STRIPE_WEBHOOK_SECRET: "" }, /STRIPE_WEBHOOK_SECRET is missing/],
    [{ STRIPE_API_KEY: "" }, /STRIPE_API_KEY is missing/],
    [{ STRIPE_PUBLISHABLE_KEY: "pk_live_1" }, /not of the same kind/],
    [{ STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" }, /DEMO is on/],
    [{ STRIPE_API_HOST: "http://stripe.example:80" }, /of this machine/],
    [
      {
        DEMO: "off",
        STRIPE_API_KEY: "sk_live_1",
        STRIPE_PUBLISHABLE_KEY: "pk_live_1",
        STRIPE_API_HOST: "http://127.0.0.1:9",
      },
      /for tests/,
    ],
  ])("%o is refused", (change, reason) => {
    expect(() => parseEnvironment({ ...enough, ...keys, ...change })).toThrow(reason)
  })
})
