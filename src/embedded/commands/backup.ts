import { isAbsolute } from 'node:path';
import { CommandError } from '../errors.ts';
import { backUp } from '../storage/backup.ts';
import { StorageError } from '../storage/schema.ts';
import { done } from './collections.ts';
import type { Command } from './command.ts';

/** Ours, not MongoDB's: copies the data into the empty or new folder `to`, while everything goes on. For the user's own scripts. */
export const backup: Command = {
  fields: ['slatebookBackup', 'to'],
  adminOnly: true,
  async run(args, { engine }) {
    const to = args.string('to');
    if (to === undefined || !isAbsolute(to)) throw new CommandError(2, 'to must be the absolute path of a folder');
    try {
      await backUp(engine.storage, to);
    } catch (error) {
      if (error instanceof StorageError) throw new CommandError(2, error.message);
      throw error;
    }
    return done();
  },
};
