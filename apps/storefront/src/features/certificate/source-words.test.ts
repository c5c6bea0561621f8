import { expect, test } from "vitest"
import { sourceWords } from "./source-words"

test.each([
  ["vietnam.vn", "vi", "vietnam.vn"],
  ["provincial OCOP open data (Lâm Đồng)", "vi", "dữ liệu mở OCOP của Lâm Đồng"],
  ["provincial OCOP open data (Lâm Đồng)", "en", "OCOP open data of Lâm Đồng"],
  ["danh sách điểm du lịch của dự án; agrimate.vn", "en", "the project's list of places to visit; agrimate.vn"],
] as const)("%s in %s is %s", (source, locale, words) => expect(sourceWords(source, locale)).toBe(words))
