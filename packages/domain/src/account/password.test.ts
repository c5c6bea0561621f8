import { expect, test } from "vitest"
import { passwordFault } from "./password"

test.each([
  ["ngắn quá", "too_short"],
  ["1234567890", "too_common"],
  ["Mật Khẩu 123", "too_common"],
  ["Qwertyuiop", "too_common"],
  ["aaaaaaaaaaaa", "too_common"],
  ["ababababab", "too_common"],
  ["abcdefghijklm", "too_common"],
  ["0912345678", "is_contact"],
  ["hoa.nguyen.thi", "is_contact"],
  ["gạo ngọc đỏ hương dứa", null],
  ["xuong-rong-no-hoa", null],
])("%j: %j", (password, fault) =>
  expect(passwordFault(password, ["0912345678", "hoa.nguyen.thi@example.test"])).toBe(fault),
)
