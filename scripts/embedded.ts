/** Runs the embedded database by itself: `npm run embedded -- <folder>`. */
import { refuseFolder, serveEmbedded } from './serveEmbedded.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) refuseFolder('Say which folder holds the data: npm run embedded -- <folder>');
else await serveEmbedded(folder);
