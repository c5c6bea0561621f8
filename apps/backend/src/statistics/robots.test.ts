import { isRobot } from "./robots"

test.each([
  ["Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", false],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1",
    false,
  ],
  ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", true],
  ["facebookexternalhit/1.1 (link preview)", true],
  ["Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0", true],
  ["curl/8.5.0", true],
  [undefined, true],
])("%s is a robot: %s", (agent, expected) => expect(isRobot(agent)).toBe(expected))
