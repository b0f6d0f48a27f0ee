// The command line. Nothing is imported before the version of Node is known to be able to run it.
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write(
    `Shortlist needs Node 22 or newer; this is Node ${process.versions.node}. Run it with “npm run -s shortlist -- …”, which uses the Node that “npm ci” installed.\n`,
  )
  process.exit(1)
}
const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2))

export {}
