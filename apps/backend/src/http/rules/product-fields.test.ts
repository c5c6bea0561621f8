import { refusedField } from "./product-fields"

test.each([
  "id,title",
  "+variants.calculated_price",
  "*variants.calculated_price",
  "variants.options.value",
  "-description",
  "images.url",
  "",
])("%s may be asked for", (fields) => expect(refusedField(fields)).toBeUndefined())

test.each([
  "*",
  "*listing",
  "listing.*",
  "+listing.producer.bank_account.*",
  "variants.*",
  "*variants",
  "*variants.inventory_items",
  "variants.inventory_items.inventory.location_levels.stock_locations.address.phone",
  "id, certificates.code",
  "sales_channels.name",
  "variants.product.listing.producer",
  "metadata",
  "images.product.listing.producer.*",
  "type.products.listing.*",
  "images",
  "variants",
  "images_of_others",
  "*variants.prices",
])("%s may not", (fields) => expect(refusedField(fields)).toBeDefined())
