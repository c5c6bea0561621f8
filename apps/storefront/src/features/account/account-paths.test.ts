import { NEWS_CONSENT_VERSION, routes } from "@ocop/contract"
import { expect, test } from "vitest"
import { accountPaths } from "./account-paths"
import { NEWS_VERSION } from "./news-version"

test("the islands call the contract's routes", () => {
  expect(accountPaths.account).toBe(routes.account)
  expect(accountPaths.channels).toBe(routes.accountChannels)
  expect(accountPaths.codes).toBe(routes.accountCodes)
  expect(accountPaths.registrations).toBe(routes.accountRegistrations)
  expect(accountPaths.sessions).toBe(routes.accountSessions)
  expect(accountPaths.session).toBe(routes.accountSession)
  expect(accountPaths.passwordResets).toBe(routes.accountPasswordResets)
  expect(accountPaths.password).toBe(routes.accountPassword)
  expect(accountPaths.contacts).toBe(routes.accountContacts)
  expect(accountPaths.addresses).toBe(routes.accountAddresses)
  expect(accountPaths.address("a/b")).toBe(routes.accountAddress("a/b"))
  expect(accountPaths.orders).toBe(routes.accountOrders)
  expect(accountPaths.orderAccesses("K7")).toBe(routes.accountOrderAccesses("K7"))
  expect(accountPaths.wishes).toBe(routes.accountWishes)
  expect(accountPaths.wish("p?")).toBe(routes.accountWish("p?"))
  expect(accountPaths.wishCards).toBe(routes.wishCards)
  expect(accountPaths.dataRequests).toBe(routes.accountDataRequests)
  expect(accountPaths.dataRequest("r")).toBe(routes.accountDataRequest("r"))
  expect(accountPaths.dataFile("r")).toBe(routes.accountDataFile("r"))
  expect(accountPaths.orderDataRequests("t")).toBe(routes.orderDataRequests("t"))
})

test("the text that is agreed to is the contract's", () => expect(NEWS_VERSION).toBe(NEWS_CONSENT_VERSION))
