import { databaseUrl } from "./database-url"

const DATABASE_URL = "postgres://market:p%2Bw@localhost:5432/market"

test("without a role the address stays as it is", () => {
  expect(databaseUrl({ DATABASE_URL, DATABASE_ROLE: undefined })).toBe(DATABASE_URL)
})

test("the role goes into the connection's options, beside what is there, and the password stays", () => {
  expect(databaseUrl({ DATABASE_URL, DATABASE_ROLE: "market_application" })).toBe(
    `${DATABASE_URL}?options=-c%20role%3Dmarket_application`,
  )
  const given = `${DATABASE_URL}?options=-c%20jit%3Doff&sslmode=require`
  const url = new URL(databaseUrl({ DATABASE_URL: given, DATABASE_ROLE: "market_application" }))
  expect(url.searchParams.get("options")).toBe("-c jit=off -c role=market_application")
  expect(url.searchParams.get("sslmode")).toBe("require")
})
