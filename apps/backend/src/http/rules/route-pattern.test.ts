import { matches, pathOf, type RouteRule } from "./route-pattern"

test.each<[RouteRule, string, string, boolean]>([
  ["GET /store/products/:id", "GET", "/store/products/prod_1", true],
  ["GET /store/products/:id", "HEAD", "/store/products/prod_1", true],
  ["GET /store/products/:id", "GET", "/STORE/Products/x", true],
  ["GET /store/products/:id", "POST", "/store/products/prod_1", false],
  ["GET /store/products/:id", "GET", "/store/products/prod_1/variants", false],
  ["GET /store/products/:id", "GET", "/store/products", false],
  ["* /admin/products/**", "DELETE", "/admin/products/1/variants/2", true],
  ["* /admin/products/**", "GET", "/admin/products", true],
  ["* /admin/products/**", "GET", "/admin/products-secret", false],
  ["GET /a.b", "GET", "/axb", false],
])("%s against %s %s: %s", (rule, method, path, expected) => expect(matches(rule)(method, path)).toBe(expected))

test.each([
  ["", "/store/products", "/store/products"],
  ["/store/products", "/", "/store/products"],
  ["", "/", "/"],
  ["/admin/orders", null, "/admin/orders"],
])("mounted at %j and left with %j is %s", (baseUrl, path, expected) =>
  expect(pathOf({ baseUrl, path })).toBe(expected),
)
