/** How much of a month the record holds, in words; `coverage.ts` has the rule. */
export const COVERAGES = ['covered', 'thin', 'not-covered', 'unmeasured'] as const;
export type Coverage = (typeof COVERAGES)[number];
