/** What goes wrong with a call instead of its answer. */
export type Fault =
  | { readonly kind: 'refuse'; readonly error: string }
  | { readonly kind: 'rate-limit'; readonly retryAfter?: number }
  | { readonly kind: 'status'; readonly status: number }
  /** A page of some proxy, with status 200. */
  | { readonly kind: 'page' }
  /** The connection breaks, before the call had its effect or after. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' };

export type FaultOrder = {
  readonly fault: Fault;
  /** Only calls of this method, or about this conversation; any otherwise. */
  readonly method?: string;
  readonly channel?: string;
  /** How many calls, 1 unless told. */
  readonly times?: number;
};

export type Faults = {
  order(order: FaultOrder): void;
  take(method: string, channel: string | undefined): Fault | undefined;
};

export function createFaults(): Faults {
  const orders: { order: FaultOrder; left: number }[] = [];
  return {
    order: (order) => void orders.push({ order, left: order.times ?? 1 }),
    take: (method, channel) => {
      const found = orders.find(
        ({ order, left }) =>
          left > 0 && (order.method ?? method) === method && (order.channel === undefined || order.channel === channel),
      );
      if (found === undefined) return undefined;
      found.left -= 1;
      return found.order.fault;
    },
  };
}
