// Imported first and alone: an older Node could not even read the files that come after.
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`✗ Node ${process.versions.node} is too old: the market needs Node 20.19 or newer.\n`)
  process.exit(1)
}
