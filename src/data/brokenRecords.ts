import type { FoundProblem } from './problem.ts';

/** Which records the border left out, `incidents/ID`: a record may have several problems. */
export function brokenRecords(problems: readonly FoundProblem[]): ReadonlySet<string> {
  return new Set(problems.map(({ file, record }) => `${file}/${record}`));
}
