/**
 * Relations that an officer may follow through `fields`. Medusa's routes follow any relation, and a sales channel or a
 * region leads to every order and basket; so what is not named here is refused, however it is written.
 */
const RELATIONS = new Set([
  "certificates",
  "categories",
  "category_children",
  "collection",
  "countries",
  "currency",
  "images",
  "inventory",
  "inventory_items",
  "listing",
  "location_levels",
  "option",
  "options",
  "parent_category",
  "price_rules",
  "prices",
  "producer",
  "product",
  "products",
  "sales_channels",
  "shipping_profile",
  "supported_currencies",
  "tags",
  "type",
  "values",
  "variant",
  "variants",
])
/** A relation may be named without a star too; a column is recognised by not being one of these. */
const CLOSED =
  /^(orders?|carts?|customers?|users?|accounts?|.*(address|location|payment|reservation|item|key|account|fulfillment|cart|order|customer|user)e?s?(_link)?)$/i

/** The first field that an officer may not ask for; nothing when all may. */
export function refusedRelation(fields: string): string | undefined {
  return fields
    .split(",")
    .map((field) => field.trim().replace(/^[+-]/, ""))
    .find((field) => !mayAsk(field))
}

function mayAsk(field: string): boolean {
  const path = field.replace(/^\*/, "").split(".")
  const last = path.pop() ?? ""
  const isLastOpen = field.startsWith("*")
    ? last === "" || RELATIONS.has(last)
    : RELATIONS.has(last) || !CLOSED.test(last)
  return isLastOpen && path.every((relation) => RELATIONS.has(relation))
}
