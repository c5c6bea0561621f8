/**
 * What may be asked of Medusa's own /store/products through `fields`. Every relation leads on to others, in the end to
 * producers, their bank accounts and stock locations, so only these very fields are answered; `.*` is a thing's own columns.
 */
const FIELDS = new Set([
  "id",
  "title",
  "subtitle",
  "description",
  "handle",
  "thumbnail",
  "weight",
  "created_at",
  "updated_at",
  "images.*",
  "images.id",
  "images.url",
  "images.rank",
  "tags.*",
  "tags.id",
  "tags.value",
  "type.*",
  "type.id",
  "type.value",
  "options.*",
  "options.id",
  "options.title",
  "options.values.*",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.options.*",
  "variants.options.value",
  "variants.calculated_price",
  "variants.calculated_price.*",
  "variants.calculated_price.calculated_amount",
  "variants.calculated_price.original_amount",
])

/** The first field that may not be asked for; nothing when all may. `+` and `-` in front are Medusa's way to add and leave out. */
export function refusedField(fields: string): string | undefined {
  return fields
    .split(",")
    .map((field) => field.trim().replace(/^[+-]/, ""))
    .find((field) => field !== "" && !FIELDS.has(written(field)))
}

/** `*images` is another way to write `images.*`. */
const written = (field: string) => (field.startsWith("*") ? `${field.slice(1)}.*` : field)
