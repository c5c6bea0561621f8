import { mask } from "./mask"

test.each([
  ["mail to lan.nguyen@example.vn failed", "mail to (e-mail) failed"],
  ["phone 0912345678 refused", "phone (phone) refused"],
  ["phone +84 912 345 678 refused", "phone (phone) refused"],
  ["connect postgres://shop:s3cret@db:5432/shop", "connect postgres://shop:(secret)@db:5432/shop"],
  ["token eyJhbGciOi.eyJzdWIi.c2ln was bad", "token (token) was bad"],
  ["order q7Kd_03mXz91LbQw-aVtYs answered", "order (key) answered"],
])("%j", (line, masked) => expect(mask(line)).toBe(masked))

test.each([
  "GET /store/order-pages/:token 200 12 ms 3f0c9e52-3a51-4a5f-8b9c-0f4be0f3f6a1",
  "Reconciled: order order_01M80SJR5T36PYTVYJ127VA56A",
  "at 2026-11-22T05:04:56.123Z the database answered 23514",
  "Stopped after 1.4 s",
  "No job in @medusajs+medusa@2.21.2_express@4.22.3",
])("%j stays", (line) => expect(mask(line)).toBe(line))
