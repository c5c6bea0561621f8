// One line per step, with its time; one sentence when something cannot go on.

/** Something the person at the keyboard can mend: printed as one sentence, without a stack. */
export class Refusal extends Error {}

const tty = process.stdout.isTTY

/** Runs `work` and prints one line: what it was and how long it took. `work` may return a note for the end of the line. */
export async function step(title, work) {
  const from = performance.now()
  if (tty) process.stdout.write(`… ${title}`)
  try {
    const note = await work()
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    process.stdout.write(
      `${tty ? "\r\x1b[K" : ""}✓ ${title} (${seconds} s)${typeof note === "string" ? `: ${note}` : ""}\n`,
    )
  } catch (error) {
    if (tty) process.stdout.write("\r\x1b[K")
    throw error
  }
}

/** Prints why we stop and ends with status 1 once `cleanUp` is done. */
export async function refuse(error, cleanUp = async () => {}) {
  process.stderr.write(error instanceof Refusal ? `✗ ${error.message}\n` : `✗ ${error?.stack ?? error}\n`)
  await cleanUp()
  process.exit(1)
}
