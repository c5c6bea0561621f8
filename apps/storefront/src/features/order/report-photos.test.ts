import { REPORT_PHOTOS } from "@ocop/contract"
import { expect, test } from "vitest"
import { MOST_PHOTOS } from "./report-photos"

test("a report takes as many photographs as the contract says", () => expect(MOST_PHOTOS).toBe(REPORT_PHOTOS.most))
