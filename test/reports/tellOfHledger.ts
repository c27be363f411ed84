import { HAS_HLEDGER } from './journal.ts';

/** Says at the end of the suite that one check could not be made here. */
export function teardown(): void {
  if (HAS_HLEDGER) return;
  process.stdout.write(
    '\nhledger is not installed here: exported journals were checked by the test’s own reader only.\n',
  );
}
