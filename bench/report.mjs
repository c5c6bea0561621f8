// The results as one text: for the screen, and for docs/performance.md between its marks.
import { readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg, totalmem } from "node:os"

const BEGIN = "<!-- bench: begin -->"
const END = "<!-- bench: end -->"

/** `results`: [{ goods, pages, deals, bank?, goodsList?, scoring?, programme? }], one for each size of the catalogue. */
export function report(results, { command, rounds, load }) {
  const [cpu] = cpus()
  return [
    `\`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu.model.trim()}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}; median of ${rounds} rounds; ` +
      `load of the machine before it began ${load.toFixed(2)}.`,
    ...results.flatMap(({ goods, pages, deals, bank, goodsList, scoring, programme }) => [
      `### ${goods}`,
      table(
        ["page", "CPU, ms", "pages a second"],
        pages.map(({ title, cpu, perSecond }) => [title, cpu.toFixed(1), perSecond.toFixed(0)]),
      ),
      table(
        ["deal", "statements", "stock", "ratio", "ms", "stock", "ratio", "of it in PostgreSQL, ms", "stock"],
        deals.flatMap(dealRows),
      ),
      ...(bank
        ? [
            table(
              ["money by transfer", ""],
              bank.map(({ title, value }) => [title, value]),
            ),
          ]
        : []),
      ...(goodsList
        ? [
            table(
              ["a shop's list of goods", ""],
              goodsList.map(({ title, value }) => [title, value]),
            ),
          ]
        : []),
      ...(scoring
        ? [
            table(
              ["scoring a dossier", ""],
              scoring.map(({ title, value }) => [title, value]),
            ),
          ]
        : []),
      ...(programme
        ? [
            table(
              ["the programme's figures", ""],
              programme.map(({ title, value }) => [title, value]),
            ),
          ]
        : []),
    ]),
  ].join("\n\n")
}

/** One line for a deal, and one more that sets our whole request against the last of stock's. */
function dealRows({ title, ours, stock }) {
  const row = (name, theirs) => [
    name,
    ...pair(ours.statements, theirs.statements),
    ...pair(ours.milliseconds, theirs.milliseconds),
    ours.sql.toFixed(1),
    theirs.sql.toFixed(1),
  ]
  return [row(title, stock), ...(stock.last ? [row("… stock's last request alone", stock.last)] : [])]
}

const pair = (ours, stock) => [ours.toFixed(0), stock.toFixed(0), (ours / stock).toFixed(2)]

function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")
}

/** How busy the machine is with other things: the mean of a minute. */
export const busy = () => loadavg()[0]

export function writeReport(file, text) {
  const page = readFileSync(file, "utf8")
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${file} has lost its marks ${BEGIN} and ${END}`)
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`)
}
