import { expect, test } from "vitest"
import { declineWord } from "./decline-word"

test.each([
  [{ type: "card_error", code: "card_declined", decline_code: "insufficient_funds" }, "insufficient_funds"],
  [{ type: "card_error", code: "expired_card" }, "expired_card"],
  [{ type: "card_error", code: "incorrect_cvc" }, "incorrect_cvc"],
  [{ type: "card_error", code: "card_declined", decline_code: "stolen_card" }, "other"],
  [{ type: "invalid_request_error", code: "payment_intent_authentication_failure" }, "authentication"],
  [{ type: "validation_error" }, "invalid"],
  [{ type: "api_connection_error" }, "network"],
  [{}, "other"],
])("%o is said as %s", (fault, word) => expect(declineWord(fault)).toBe(word))
