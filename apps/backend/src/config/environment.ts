import path from "node:path"
import { z } from "zod"
import { bankVariables } from "./bank-environment"
import { cardVariables, checkCards } from "./card-environment"
import { carrierVariables, checkCarriers, ghnKeys } from "./carrier-environment"
import { certificateSecrets, certificateVariables } from "./certificate-environment"
import { checkFiles, fileVariables } from "./files"
import { checkMessages, messageChannels, messageVariables } from "./message-environment"
import { checkPush, pushKeys, pushVariables } from "./push-environment"
import { searchVariables } from "./search-environment"

const secret = z.string("is missing").min(32, "must have at least 32 characters")
const isOrigin = (url: string) =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).pathname === "/"
const origin = z
  .string()
  .refine(isOrigin, "must be an address without a path, such as http://localhost:3000")
  .transform((url) => new URL(url).origin)

const isLoopback = (host: string) => /^(127\.|::1$|localhost$)/.test(host)
const port = z.coerce
  .number("must be a port number")
  .int("must be a port number")
  .min(1, "must be a port number")
  .max(65535, "must be a port number")
const seconds = z.coerce
  .number("must be a number of seconds")
  .min(0, "must be a number of seconds")
  .max(600, "must be a number of seconds")

/** Everything that the backend reads from its environment; `.env.example` at the root explains each name. */
export const EnvironmentSchema = z
  .object({
    NODE_ENV: z
      .enum(["development", "production", "test"], "must be development, production or test")
      .default("development"),
    DATABASE_URL: z.string("is missing").regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
    /** The role as which the shop serves; absent: as whoever DATABASE_URL names. Not for whoever migrates. */
    DATABASE_ROLE: z
      .string()
      .regex(/^[a-z_][a-z0-9_]*$/, "must be a role's name")
      .optional(),
    BACKEND_HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
    BACKEND_PORT: port.default(9000),
    /** How many proxies of ours stand in front and write `x-forwarded-for`. */
    TRUSTED_PROXIES: z.coerce
      .number("must be a number of proxies")
      .int("must be a number of proxies")
      .min(0, "must be a number of proxies")
      .max(9, "must be a number of proxies")
      .default(0),
    ADMIN_URL: origin.optional(),
    STOREFRONT_URL: origin.default("http://localhost:3000"),
    STOREFRONT_INTERNAL_URL: origin.optional(),
    PORTAL_URL: origin.default("http://localhost:3001"),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    REVALIDATE_SECRET: secret,
    PUBLISHABLE_KEY: z.string("is missing").regex(/^pk_[0-9a-f]{64}$/, "must be pk_ and 64 hexadecimal digits"),
    DEMO: z.enum(["on", "off"], "must be on or off").default("on"),
    DATA_DIR: z.string("is missing").refine(path.isAbsolute, "must be an absolute folder"),
    /** text: one sentence a request. json: the same with its parts as fields, one object a line. */
    LOG_FORMAT: z.enum(["text", "json"], "must be text or json").default("text"),
    /** Where Prometheus reads; absent: nowhere. Elsewhere than on loopback it needs METRICS_TOKEN. */
    METRICS_PORT: port.optional(),
    METRICS_HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
    METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
    /** How long a stopping process still takes requests, so that load balancers notice. */
    STOP_DELAY_SECONDS: seconds.default(0),
    /** After this long a stopping process waits for nothing any more. */
    STOP_WITHIN_SECONDS: seconds.default(20),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "must begin with redis://")
      .optional(),
    ...bankVariables,
    ...cardVariables,
    ...carrierVariables,
    ...certificateVariables,
    ...fileVariables,
    ...messageVariables,
    ...pushVariables,
    ...searchVariables,
  })
  .superRefine(checkCards)
  .superRefine(checkCarriers)
  .superRefine(checkFiles)
  .superRefine(checkMessages)
  .superRefine(checkPush)
  .refine(({ METRICS_HOST, METRICS_TOKEN }) => METRICS_TOKEN !== undefined || isLoopback(METRICS_HOST), {
    path: ["METRICS_TOKEN"],
    message: "is missing: without it METRICS_HOST must be on loopback",
  })
  .transform((env) => ({
    ...env,
    ...messageChannels(env),
    push: pushKeys(env),
    ghn: ghnKeys(env),
    certificateKeys: certificateSecrets(env),
    ADMIN_URL: env.ADMIN_URL ?? `http://localhost:${env.BACKEND_PORT}`,
    STOREFRONT_INTERNAL_URL: env.STOREFRONT_INTERNAL_URL ?? env.STOREFRONT_URL,
  }))

export type Environment = z.output<typeof EnvironmentSchema>

/**
 * Reads the environment; empty values count as missing.
 * @throws Error with one sentence that names every wrong or missing value.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""))
  const parsed = EnvironmentSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
  const sentence = [...faults].map(([name, message]) => `${name} ${message}`).join("; ")
  throw new Error(`The environment is not complete: ${sentence}. See .env.example.`)
}

/** `medusa build` compiles without a database or secrets: these values are never used to serve anything. */
const PLACEHOLDERS = {
  DATABASE_URL: "postgres://build",
  JWT_SECRET: "build".padEnd(32, "-"),
  COOKIE_SECRET: "build".padEnd(32, "-"),
  REVALIDATE_SECRET: "build".padEnd(32, "-"),
  PUBLISHABLE_KEY: `pk_${"0".repeat(64)}`,
  DATA_DIR: "/nowhere",
}

let known: Environment | undefined

/** The parsed environment of this process. A wrong or missing value stops the process with one sentence. */
export function environment(): Environment {
  known ??= readOrStop()
  return known
}

function readOrStop(): Environment {
  const isBuild = process.argv[2] === "build"
  try {
    return parseEnvironment(isBuild ? { ...PLACEHOLDERS, ...process.env } : process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
