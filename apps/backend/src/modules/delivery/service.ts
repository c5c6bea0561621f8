import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { type DeliveryContext, DeliveryContextSchema, OptionDataSchema, standardFee } from "./quote"

/**
 * Parcels of the market's producers: "standard" is priced by weight and distance, "pickup" costs nothing.
 * It remembers nothing: rates and places arrive in the pricing context, which a hook of ours fills from the rows
 * (workflows/marketplace/hooks/price-delivery). What a client sends with a shipping method is dropped.
 */
export default class DeliveryProvider extends AbstractFulfillmentProviderService {
  static override identifier = "delivery"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "standard" }, { id: "pickup" }]
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return OptionDataSchema.safeParse(data).success
  }

  override async canCalculate({ data }: CreateShippingOptionDTO): Promise<boolean> {
    return OptionDataSchema.safeParse(data).success
  }

  /** Only what the option itself says is kept with the method. */
  override async validateFulfillmentData(optionData: Record<string, unknown>): Promise<Record<string, unknown>> {
    return OptionDataSchema.parse(optionData)
  }

  /** @throws INVALID_DATA while nobody knows where the parcel goes. */
  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const option = OptionDataSchema.parse(optionData)
    return {
      calculated_amount:
        option.kind === "pickup" ? 0 : standardFee(option.producer_id, gramsOf(context), where(context)),
      is_calculated_price_tax_inclusive: true,
    }
  }

  /** Nothing is sent anywhere: a person hands the parcel to a carrier. */
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}

type PricingContext = CalculateShippingOptionPriceDTO["context"]

/** Medusa has already kept only the lines of the option's own shipping profile. */
const gramsOf = ({ items }: PricingContext): number =>
  (items ?? []).reduce((grams, item) => grams + Number(item.variant?.weight ?? 0) * Number(item.quantity), 0)

function where(context: PricingContext): DeliveryContext {
  const { data } = DeliveryContextSchema.safeParse("delivery" in context ? context.delivery : undefined)
  if (!data) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Delivery has no price before the commune is known")
  return data
}
