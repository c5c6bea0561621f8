/** How a cell begins that some spreadsheet would run as a formula when it opens text. */
const RUNS = /^'*[=+\-@\t\r\n]/
/** What `neutralise` made of such a cell. */
const NEUTRALISED = /^'+[=+\-@\t\r\n]/

/** Text for a cell of an exported file: an apostrophe goes in front of what a spreadsheet would run. */
export const neutralise = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** The text that `neutralise` was given. */
export const originalOf = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell)
