import { refusedRelation } from "./officer-fields"

test.each([
  "id,title,handle,status,*collection,*sales_channels,variants.id,thumbnail,-type",
  "*inventory_items.inventory.location_levels,*options.option,+prices.price_rules.*",
  "*",
  "listing.producer.name",
  "",
])("an officer may ask for %j", (fields) => expect(refusedRelation(fields)).toBeUndefined())

test.each([
  "orders",
  "orders.*",
  "*orders",
  "+orders.shipping_address.*",
  "id,sales_channels.carts.id",
  "sales_channels.stock_locations.*",
  "*variants.inventory_items.inventory.location_levels.stock_locations",
  "variants.inventory_items.inventory.reservation_items.*",
  "listing.producer.stock_location.address.*",
  "payment_providers.*",
  "cart_link.*",
  "publishable_api_keys",
])("an officer may not ask for %j", (fields) => expect(refusedRelation(fields)).toBeDefined())
