import { OPEN_COLUMNS, OpenProductsQuerySchema, OpenProductsSchema } from "@ocop/contract"
import { z } from "zod"
import { licenceOf } from "./licence"

const PATH = "/store/ocop/products"

interface About {
  /** The shop's name and public address. */
  name: string
  market: string
  publisher: string
}

/** The description of the open data (OpenAPI 3.1), made from the very schemas that the routes and their readers use. */
export function openApi({ name, market, publisher }: About) {
  const { name: licence, url } = licenceOf(publisher, market)
  return {
    openapi: "3.1.0",
    info: {
      title: `${name}: OCOP products and their certificates`,
      version: "1",
      summary: "Every recognised product with what its certificate is worth today",
      description: DESCRIPTION,
      license: { name: licence, url },
    },
    servers: [{ url: `${market}/api` }],
    paths: {
      [PATH]: {
        get: {
          operationId: "listProducts",
          summary: "One page of products, in the order of their handles",
          parameters: parameters(),
          responses: {
            200: {
              description: "The page; the header Link names the next one",
              headers: {
                ETag: { schema: { type: "string" } },
                Link: { schema: { type: "string" }, description: 'The next page, rel="next", while there is one' },
              },
              content: {
                "application/json": { schema: { $ref: "#/components/schemas/Products" } },
                "text/csv": { schema: { type: "string", description: `Columns: ${OPEN_COLUMNS.join(", ")}` } },
              },
            },
            304: { description: "Nothing changed since the ETag in If-None-Match" },
            400: { description: "A parameter is wrong; the message names it" },
            429: { description: "Too many requests; Retry-After says when to come back" },
          },
        },
      },
    },
    components: { schemas: { Products: schemaOf(OpenProductsSchema) } },
  }
}

const DESCRIPTION = `Stars are shown from a certificate that holds on the day of the answer and from nothing else, counted in Viet Nam's time. \
Products whose certificate has expired or was revoked stay in the list with their state. What is not on record is null; nothing is guessed. \
There is nothing about people in it: no telephone, no address finer than the commune.`

function parameters() {
  const { properties = {} } = schemaOf(OpenProductsQuerySchema)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    ...(WORDS[name] && { description: WORDS[name] }),
    schema,
  }))
}

const WORDS: Record<string, string> = {
  format: "Without it the header Accept decides; JSON where it does not",
  page: "From 1",
  size: "Products a page",
  province: "A province's slug, such as ha-tinh",
}

/** JSON Schema of what goes in, as OpenAPI 3.1 writes it; the document names its dialect once. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" })
  return body
}
