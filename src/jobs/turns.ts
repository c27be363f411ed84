/** Work that has to wait for its turn: `atOnce` at a time, and of each name only one. Whose turn it is fails by itself alone. */
export type Turns = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

export function createTurns(atOnce: number): Turns {
  const lastOf = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = atOnce;

  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
  return (name, work) => {
    const before = lastOf.get(name) ?? Promise.resolve();
    const run = before.then(() => inTurn(work));
    const ended = run.then(
      () => undefined,
      () => undefined,
    );
    lastOf.set(name, ended);
    void ended.then(() => {
      if (lastOf.get(name) === ended) lastOf.delete(name);
    });
    return run;
  };
}
