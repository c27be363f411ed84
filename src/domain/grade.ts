/** How far a customer can be trusted with credit (domain.md, "Limits, holds, score, reviews"). */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** Of a score from 0 to 100. */
export function gradeOf(score: number): Grade {
  if (score >= 80) return 'A';
  if (score >= 60) return 'B';
  return score >= 40 ? 'C' : 'D';
}
