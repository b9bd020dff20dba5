/** The value below which a share of the sorted values lies. */
export function quantile(values, share) {
  const sorted = [...values].toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** "median 3.1, p95 5.0 (of 58)" */
export function spread(values) {
  const round = (value) => value.toFixed(value < 10 ? 2 : 1);
  return `median ${round(median(values))}, p95 ${round(quantile(values, 0.95))} (${values.length} steps)`;
}
