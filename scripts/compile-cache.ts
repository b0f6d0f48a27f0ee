// Tests start the command line, the server and their threads hundreds of times: Node keeps what it has compiled of
// the sources, by their content, which halves the work of each start. Imported by the configurations of the runners.
import { join } from 'node:path'
import { root } from './sources.ts'

process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'node')
