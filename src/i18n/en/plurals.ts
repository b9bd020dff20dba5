/** English words that go with a count, which comes already formatted. */

export const acts = (count: string): string => `${count} ${count === '1' ? 'act' : 'acts'}`;

export const incidents = (count: string): string =>
  `${count} ${count === '1' ? 'incident' : 'incidents'}`;
