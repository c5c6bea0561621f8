/** What programmes that are no people's browsers call themselves. */
const ROBOTS =
  /bot|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|curl|wget|python|java\/|go-http|axios|node/i

/** Whether a user agent says that it is no person's browser; one that says nothing is none either. */
export const isRobot = (userAgent: string | undefined): boolean => !userAgent || ROBOTS.test(userAgent)
