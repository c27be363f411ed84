import Libsql from 'libsql';

/** What goes into and comes out of a statement. Integers stay within 2^53. */
export type Cell = number | bigint | string | null | Buffer;

/** A compiled statement; parameters are always bound as one array (a lone Buffer aborts libsql). */
export type Statement = {
  all(...parameters: readonly Cell[]): Cell[][];
  /** The first row's first cell, or undefined when there is no row. */
  cell(...parameters: readonly Cell[]): Cell | undefined;
  /** Runs it and returns how many rows it changed. */
  run(...parameters: readonly Cell[]): number;
};

/** One connection to one SQLite file: the only file that knows which library speaks to SQLite. */
export type Sqlite = {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
};

/** Opens the file, creating it when it is not there. Fails when it is no database or cannot be written. */
export function openSqlite(file: string): Sqlite {
  const connection = new Libsql(file);
  return {
    prepare: (sql) => statement(connection, sql),
    exec: (sql) => void connection.exec(sql),
    close: () => void connection.close(),
  };
}

/** A full disk, and what SQLite makes of a full quota or a file that may not grow. */
const FULL_CODES: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE']);

/** Whether the error says that the disk or the quota is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL_CODES.has(error.code);
}

function statement(connection: Libsql.Database, sql: string): Statement {
  const prepared = connection.prepare<[readonly Cell[]]>(sql);
  // Only a statement that returns rows can be put in raw mode, in which rows are arrays of the cell types above.
  const rows = prepared.reader ? prepared.raw(true) : undefined;
  return {
    all: (...parameters) => required(rows, sql).all(parameters) as Cell[][],
    // Not by `get`, which leaves the statement open at its first row, and the connection in an old state with it.
    cell: (...parameters) => (required(rows, sql).all(parameters) as Cell[][])[0]?.[0],
    run: (...parameters) => prepared.run(parameters).changes,
  };
}

function required<T>(rows: T | undefined, sql: string): T {
  if (rows === undefined) throw new Error(`the statement returns no rows: ${sql}`);
  return rows;
}
