/** The outcome of the work, or a failure when it takes longer than `ms` or the signal is aborted; the work itself goes on. */
export async function withDeadline<Value>(work: Promise<Value>, ms: number, signal?: AbortSignal): Promise<Value> {
  let giveUp = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('no answer in time'));
  });
  const timer = setTimeout(giveUp, ms);
  if (signal?.aborted === true) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
