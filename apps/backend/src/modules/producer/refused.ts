import { MedusaError } from "@medusajs/framework/utils"

/** A producer's act that is not possible now; `fields` names what stands in the way, with a code. */
export function refused(message: string, fields?: Record<string, string>): MedusaError {
  const error = new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "not_allowed_now")
  return fields ? Object.assign(error, { fields }) : error
}

/** The same words for a producer of somebody else and for one that is not there. */
export const unknown = (): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
