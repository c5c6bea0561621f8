// Just enough of Dockerfiles to run their build lines without Docker.
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "./processes.mjs"
import { ROOT } from "./settings.mjs"

/** Only an image's own system: nothing to do with our files. */
const OF_THE_SYSTEM = /^(apt-get|mkdir -p \/data|chown)/

/**
 * Reads a Dockerfile of ours: a stage `build` that copies everything to /app, and a last stage that runs it.
 * Answers the RUN lines of the first, and environment, folder, command and health check of the last.
 */
export function readDockerfile(file) {
  const lines = readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => /^(\w+)\s+(.*)$/.exec(line).slice(1))
  const last = lines.findLastIndex(([word]) => word === "FROM")
  const stage = (from, to) => {
    const of = (name) =>
      lines
        .slice(from, to)
        .filter(([word]) => word === name)
        .map(([, rest]) => rest)
    return { env: Object.assign({}, ...of("ENV").map(variables)), of }
  }
  const [first, final] = [stage(0, last), stage(last)]
  return {
    build: first.of("RUN").filter((line) => !OF_THE_SYSTEM.test(line)),
    buildEnv: first.env,
    env: final.env,
    workdir: final.of("WORKDIR").at(-1),
    command: JSON.parse(final.of("CMD").at(-1)),
    health: JSON.parse(/CMD (.*)$/.exec(final.of("HEALTHCHECK").at(-1))[1]),
  }
}

const variables = (text) => Object.fromEntries(text.split(" ").map((pair) => pair.split("=")))

/** Puts the files of the last commit into a folder, as an image's `COPY . .` would find them in a fresh clone. */
export async function exportTree(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  await run("sh", ["-c", 'git archive HEAD | tar -x -C "$1"', "export", folder], { title: "git archive" })
}

export const runBuild = ({ buildEnv }, line, folder, log) =>
  run("sh", ["-c", line], { cwd: folder, env: buildEnv, log, title: line })
