import { reminderDue } from "./reminders"

const at = (time: string) => new Date(`2026-11-22T${time}:00+07:00`)

test.each([
  ["an hour, just ordered", "14:01", 60, null],
  ["an hour, half of it left", "14:30", 60, "half"],
  ["an hour, a quarter left", "14:45", 60, "half"],
  ["an hour, ten minutes left", "14:50", 60, "last"],
  ["an hour, over", "15:00", 60, null],
  ["a day, thirteen hours left", "02:00", 1440, null],
  ["a day, eleven hours left", "04:00", 1440, "half"],
  ["a day, two hours left", "13:00", 1440, "last"],
  ["twenty minutes, ten left", "14:50", 20, "last"],
])("%s: %s", (_what, now, hold, expected) => expect(reminderDue(at("15:00"), Number(hold), at(now))).toBe(expected))
