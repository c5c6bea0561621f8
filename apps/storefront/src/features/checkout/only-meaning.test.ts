import type { PlaceMatch } from "@ocop/contract"
import { expect, test } from "vitest"
import { onlyMeaning } from "./only-meaning"

const match = (code: string, former: string | null, sure = true): PlaceMatch => ({
  code,
  former,
  sure,
  name: "Xã Tiên Điền",
  provinceCode: "42",
  provinceName: "Hà Tĩnh",
})

test("an old name that can only mean one commune is taken", () => {
  expect(onlyMeaning([match("18364", "Xã Xuân Yên, huyện Nghi Xuân")])?.code).toBe("18364")
  expect(onlyMeaning([match("18364", "Xã Xuân Yên"), match("18364", "Xã Xuân Mỹ")])?.code).toBe("18364")
})

test("where the mapping is unsure, or there are several, the person chooses", () => {
  expect(onlyMeaning([match("18364", "Xã Xuân Yên", false)])).toBeNull()
  expect(onlyMeaning([match("18364", "Xã Xuân Yên"), match("18365", null)])).toBeNull()
  expect(onlyMeaning([match("18364", null)])).toBeNull()
  expect(onlyMeaning([])).toBeNull()
})
