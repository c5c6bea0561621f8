import { traceOf } from "./error-answer"

test("an error of the database says its state and where it happened, never the values", () => {
  const fault = Object.assign(new Error("insert into cart_address values ('0912345678')\n - invalid"), {
    code: "22021",
  })
  const trace = traceOf(fault)
  expect(trace).toContain("22021")
  expect(trace).toContain("error-answer.test.ts")
  expect(trace).not.toContain("0912345678")
})

test("any other error keeps its words", () => {
  expect(traceOf(new TypeError("x is not a function"))).toContain("x is not a function")
  expect(traceOf(Object.assign(new Error("not permitted"), { code: "EPERM" }))).toContain("not permitted")
  expect(traceOf("plain")).toBe("plain")
})
