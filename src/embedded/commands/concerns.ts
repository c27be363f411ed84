import { type Document, document, int32, isNumber, Timestamp } from '../bson/value.ts';
import { CommandError, codeName, unsupported } from '../errors.ts';
import { Arguments, numberOf } from './arguments.ts';

const READ_LEVELS = new Set(['local', 'available', 'majority', 'linearizable', 'snapshot']);
const TRANSACTION_LEVELS = new Set(['local', 'majority', 'snapshot']);

/**
 * Checks a read concern. One durable copy of the data serves every level alike, and is never behind a time that it gave
 * out itself.
 * Fails with 2 for a level that does not exist, 72 for one a transaction cannot have.
 */
export function checkReadConcern(concern: Document | undefined, inTransaction: boolean): void {
  if (concern === undefined) return;
  for (const [field, value] of concern) {
    if (field === 'atClusterTime') throw unsupported("the read concern's atClusterTime");
    if (field === 'afterClusterTime' && !(value instanceof Timestamp))
      throw new CommandError(14, "BSON field 'readConcern.afterClusterTime' must be a timestamp");
    if (field !== 'level' && field !== 'provenance' && field !== 'afterClusterTime')
      throw new CommandError(40415, `BSON field 'readConcern.${field}' is an unknown field.`);
  }
  const level = new Arguments('readConcern', concern).string('level');
  if (level === undefined) return;
  if (!READ_LEVELS.has(level)) throw new CommandError(9, `'${level}' is not a read concern level`);
  if (inTransaction && !TRANSACTION_LEVELS.has(level))
    throw new CommandError(
      72,
      `The readConcern level must be 'local', 'majority' or 'snapshot' in a transaction, not '${level}'`,
    );
  if (!inTransaction && level === 'snapshot') throw unsupported("the read concern 'snapshot' outside of a transaction");
}

/**
 * Checks a write concern. Everything acknowledged is on the disk of the one member there is; what asks for more members is done
 * and answered with the error returned here, as MongoDB does.
 */
export function checkWriteConcern(concern: Document | undefined): Document | undefined {
  if (concern === undefined) return undefined;
  const args = new Arguments('writeConcern', concern);
  for (const field of concern.keys())
    if (!['w', 'j', 'wtimeout', 'fsync', 'provenance'].includes(field))
      throw new CommandError(40415, `BSON field 'writeConcern.${field}' is an unknown field.`);
  args.flag('j');
  args.whole('wtimeout', Number.MIN_SAFE_INTEGER);
  const w = concern.get('w');
  if (w === undefined || w === 'majority') return undefined;
  if (typeof w === 'string')
    return failure(79, `No write concern mode named '${w}' found in replica set configuration`);
  if (!isNumber(w)) throw new CommandError(9, 'w has to be a number or a string');
  const members = numberOf(w);
  if (members < 0 || members > 50)
    throw new CommandError(9, 'w has to be a non-negative number and not greater than 50');
  return members > 1 ? failure(100, 'Not enough data-bearing nodes') : undefined;
}

function failure(code: number, errmsg: string): Document {
  return document({ code: int32(code), codeName: codeName(code), errmsg });
}
