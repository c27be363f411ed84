/** Puts a backup in place of the book while nothing runs: `npm run restore -- FILE [--sandbox]`. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreFile } from '#embedded/storage/restore.ts';
import { OperatorError, operate, operatedBook } from './operated.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sandbox: { type: 'boolean', default: false } },
});

await operate(async () => {
  const [file] = positionals;
  if (file === undefined) throw new OperatorError('Say which backup: npm run restore -- backups/slatebook.sqlite');
  const book = operatedBook(values);
  if ('mongodbUri' in book)
    throw new OperatorError(
      'The book is in MongoDB: restore it with mongorestore (scripts/README.md, "Backup and restore").',
    );
  const folder = resolve(book.folder);
  const aside = join(folder, `replaced-${new Date().toISOString().replaceAll(':', '-')}`);
  restoreFile(folder, { from: resolve(file), aside });
  return `The book is restored from ${file}. What was there before is kept in ${aside}.`;
});
