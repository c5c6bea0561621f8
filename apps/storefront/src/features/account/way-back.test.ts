import { expect, test } from "vitest"
import { wayBack } from "./way-back"

test.each([
  ["?ve=/dat-hang", "/dat-hang"],
  ["?ve=/tai-khoan/dia-chi", "/tai-khoan/dia-chi"],
  ["", "/tai-khoan"],
  ["?ve=//elsewhere.example", "/tai-khoan"],
  ["?ve=/\\elsewhere.example", "/tai-khoan"],
  ["?ve=https://elsewhere.example", "/tai-khoan"],
  ["?ve=javascript:alert(1)", "/tai-khoan"],
])("%j leads to %s", (search, path) => expect(wayBack(search)).toBe(path))
