/** English words that go with a count, which comes already formatted. */

export const acts = (count: string): string => `${count} ${count === '1' ? 'act' : 'acts'}`;

export const incidents = (count: string): string =>
  `${count} ${count === '1' ? 'incident' : 'incidents'}`;

/** Whose word covers everything: nothing remains to be said of a rest. */
export const everyIncident = (all: string): string => {
  if (all === '0') return 'no incident, as none passes';
  return all === '1' ? 'the 1 incident' : `all ${all} incidents`;
};

/** "Pakistan’s word covers", "Press and witnesses cover": names of words that are many end in an s. */
export const wordCovers = (word: string): string =>
  `${word} ${word.endsWith('s') ? 'cover' : 'covers'}`;
