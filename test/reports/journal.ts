import { execFile, spawnSync } from 'node:child_process';

/** A journal as `export hledger` writes it, read by a parser that takes nothing else. Amounts are whole numbers of the smallest unit. */
export type Journal = {
  readonly commodity: { readonly symbol: string; readonly decimals: number };
  readonly declared: ReadonlySet<string>;
  readonly transactions: readonly Transaction[];
};

export type Transaction = {
  readonly on: string;
  readonly code: string | undefined;
  readonly words: string;
  readonly postings: readonly Posting[];
};

export type Posting = { readonly account: string; readonly amount: bigint; readonly asserted?: bigint };

const DIRECTIVE = /^commodity 1(?:0+)\.(0*) ([A-Z]{3})$/;
const ACCOUNT = /^account ((?:assets|income|expenses|equity):\S+(?: \S+)*)$/u;
const TRANSACTION = /^(\d{4}-\d{2}-\d{2}) (?:\((\d+)\) )?(\S[^;|]*)$/u;
const POSTING =
  /^ {4}((?:assets|income|expenses|equity):\S+(?: \S+)*) {2}(-?\d+(?:\.\d+)?) ([A-Z]{3})(?: = (-?\d+(?:\.\d+)?) ([A-Z]{3}))?$/u;

export function readJournal(text: string): Journal {
  const declared = new Set<string>();
  const transactions: (Transaction & { postings: Posting[] })[] = [];
  const [title = '', mark, directive = '', ...lines] = text.split('\n');
  if (!title.startsWith('; ') || mark !== 'decimal-mark .') throw new Error(`not the head of a journal: ${title}`);
  const [, zeros, symbol] = DIRECTIVE.exec(directive) ?? [];
  if (zeros === undefined || symbol === undefined) throw new Error(`no commodity: ${directive}`);
  const commodity = { symbol, decimals: zeros.length };
  for (const line of lines) {
    const [, account] = ACCOUNT.exec(line) ?? [];
    const [, on, code, words] = TRANSACTION.exec(line) ?? [];
    if (line === '') continue;
    if (account !== undefined) declared.add(account);
    else if (on !== undefined && words !== undefined) transactions.push({ on, code, words, postings: [] });
    else transactions.at(-1)?.postings.push(postingIn(line, commodity));
  }
  return { commodity, declared, transactions };
}

function postingIn(line: string, { symbol, decimals }: Journal['commodity']): Posting {
  const [, account, amount, inSymbol, asserted, assertedSymbol = symbol] = POSTING.exec(line) ?? [];
  if (account === undefined || amount === undefined) throw new Error(`not a posting: ${JSON.stringify(line)}`);
  if (inSymbol !== symbol || assertedSymbol !== symbol) throw new Error(`another commodity: ${line}`);
  const whole = (decimal: string): bigint => {
    const [units = '', rest = ''] = decimal.split('.');
    if (decimal !== '0' && rest.length !== decimals) throw new Error(`other decimals: ${line}`);
    return BigInt(`${units}${rest}`);
  };
  return { account, amount: whole(amount), ...(asserted === undefined ? {} : { asserted: whole(asserted) }) };
}

/** What `hledger check --strict` checks: all is declared, all balances, every assertion holds. Gives each account's balance. */
export function checkJournal(text: string): ReadonlyMap<string, bigint> {
  const { declared, transactions } = readJournal(text);
  const balances = new Map<string, bigint>();
  const byDate = transactions.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  for (const { postings, words } of byDate) {
    if (postings.reduce((sum, { amount }) => sum + amount, 0n) !== 0n) throw new Error(`${words} does not balance`);
    for (const { account, amount, asserted } of postings) {
      if (!declared.has(account)) throw new Error(`${account} is not declared`);
      const balance = (balances.get(account) ?? 0n) + amount;
      balances.set(account, balance);
      if (asserted !== undefined && asserted !== balance) throw new Error(`${account} is ${balance}, not ${asserted}`);
    }
  }
  return balances;
}

/** Whether hledger is installed here. */
export const HAS_HLEDGER = spawnSync('hledger', ['--version']).status === 0;

/** hledger's own word: an error where `check --strict` fails, else each balance below assets:receivable, as hledger writes it. */
export async function hledgerBalances(text: string): Promise<ReadonlyMap<string, string>> {
  await hledger(text, ['check', '--strict']);
  const csv = await hledger(text, ['balance', 'assets:receivable', '--flat', '--empty', '--no-total', '-O', 'csv']);
  const rows = csv.trimEnd().split('\n').slice(1);
  return new Map(
    rows.map((row): [string, string] => {
      const [, account = '', balance = ''] = /^"((?:[^"]|"")*)","((?:[^"]|"")*)"$/.exec(row) ?? [];
      return [account.replaceAll('""', '"'), balance];
    }),
  );
}

function hledger(journal: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    const child = execFile('hledger', ['-f', '-', ...args], { maxBuffer: 2 ** 26, env }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    child.stdin?.end(journal);
  });
}
