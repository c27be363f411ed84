/** Keeps what is dear to make and often used: at most `KEPT_MAX` of a kind, then it begins anew. */
export type Keeper<Value> = (key: string, make: () => Value) => Value;

const KEPT_MAX = 500;

export function keeper<Value>(): Keeper<Value> {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(key, made);
    return made;
  };
}
