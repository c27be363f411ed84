import type { Minor } from '#domain/money.ts';
import type { PointsPolicy } from '#domain/points.ts';
import type { CameAlong, Settled, Standing, Who } from './shown.ts';

/** What somebody has, and what the shop gives; `null`: it gives none. */
export type PointsStanding = { readonly points: number; readonly policy: PointsPolicy | null };

/** Said of points (domain.md, "Loyalty"). */
export type PointsFact =
  /** To the customer; `redeemable`: how many her undisputed balance takes now. */
  | ({ readonly kind: 'my-points'; readonly redeemable: number; readonly standing: Standing } & PointsStanding)
  /** To the shop. */
  | ({ readonly kind: 'points-of'; readonly who: Who } & PointsStanding)
  /** To the customer: what her points took off. */
  | ({ readonly kind: 'points-redeemed'; readonly asked: number; readonly code: string } & Redeemed)
  | ({ readonly kind: 'customer-redeemed'; readonly who: Who } & Redeemed)
  | { readonly kind: 'ask-redeem'; readonly points: number; readonly worth: Minor };

type Redeemed = {
  readonly entry: number;
  readonly points: number;
  readonly amount: Minor;
  readonly settled: readonly Settled[];
  /** The points that are left, what it earned included. */
  readonly left: number;
  readonly standing: Standing;
} & CameAlong;
