import { logger } from "@medusajs/framework/logger"

/** Medusa's logger without its own access lines, which hold addresses and whole URLs; src/http/request-log.ts writes ours. */
export const quietLogger: typeof logger = Object.assign(Object.create(logger), {
  shouldLog: (level: string) => level !== "http" && logger.shouldLog(level),
})
