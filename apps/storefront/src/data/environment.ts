import { z } from "zod"

const Environment = z.object({
  /** Where the storefront's server reaches the backend. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  PUBLISHABLE_KEY: z.string().min(1).default("pk_unset"),
  /** The public address of this shop: canonical links, cookies' flags, the origin of writes. */
  STOREFRONT_URL: z.url().default("http://localhost:3000"),
  /** How many proxies of ours stand in front and write `x-forwarded-for`. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** How long a stopping process still takes requests, so that load balancers notice. */
  STOP_DELAY_SECONDS: z.coerce.number().min(0).max(600).default(0),
  /** After this long a stopping process waits for nothing any more. */
  STOP_WITHIN_SECONDS: z.coerce.number().min(0).max(600).default(20),
  REVALIDATE_SECRET: z.string().min(1).optional(),
})
export type Environment = z.infer<typeof Environment>

let parsed: Environment | undefined

/** Settings from the environment, read when first needed: the build knows none of them. Throws naming what is wrong. */
export function environment(): Environment {
  parsed ??= Environment.parse(process.env)
  return parsed
}

/** An absolute address on this shop. */
export const absolute = (path: string): string => new URL(path, environment().STOREFRONT_URL).toString()
