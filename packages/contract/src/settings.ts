import { z } from "zod"
import { DateSchema, DongSchema } from "./common"

/** What pages need to know about this installation. */
export const SettingsSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  demo: z.boolean(),
  /** Identifies the data: a reset makes a new one. */
  dataId: z.string(),
  /** Today in Asia/Ho_Chi_Minh by the backend's clock. */
  today: DateSchema,
  operator: z.object({
    name: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    legalName: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    registrationDate: DateSchema.nullable(),
    registrationIssuer: z.string().nullable(),
    representative: z.string().nullable(),
    /** Number or address of the notice or registration at the Ministry of Industry and Trade. */
    ministryNotice: z.string().nullable(),
  }),
  /** Where producers run their shops. */
  portalUrl: z.string(),
  /** What a buyer must agree to before ordering; null asks nothing. */
  termsVersion: z.string().nullable(),
  limits: z.object({
    quantityPerLine: z.number().int(),
    linesPerBasket: z.number().int(),
    cashOnDeliveryMax: DongSchema,
  }),
})
export type Settings = z.infer<typeof SettingsSchema>
