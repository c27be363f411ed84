/** One process at a time; a lease runs out by itself. */
export interface Leases {
  hold(name: string, forMs: number): Promise<boolean>;
  release(name: string): Promise<void>;
  /** Takes part in what several processes do side by side, for so long; answers how many they are, this one included. */
  join(name: string, forMs: number): Promise<number>;
  /** Takes part no longer. */
  leave(name: string): Promise<void>;
}
