/** When a sale is due and what an early payment earns (product.md, "Vocabulary"). */
export type Terms = {
  /** Days from the sale's own date to its due date: `net 30`. */
  readonly net: number;
};
