/** Runs the embedded database by itself: `npm run embedded -- <folder>`; `--tcp` for loopback TCP with a password. */
import { parseArgs } from 'node:util';
import { refuseFolder, serveEmbedded } from './serveEmbedded.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { tcp: { type: 'boolean' } } });
const [folder] = positionals;
if (folder === undefined) refuseFolder('Say which folder holds the data: npm run embedded -- <folder> [--tcp]');
else await serveEmbedded({ folder, ...(values.tcp ? { transport: 'tcp' } : {}) });
