import { speakers } from './studies/speakers.ts';

/**
 * English texts of the studies below the views: the section's own here, each study's in a file
 * of its own under `studies/`.
 */
export const studies = {
  heading: 'Looked at more closely',
  lead: 'what passes the filter above, one question at a time',
  /** By the study's id. */
  title: { speakers: 'Who speaks' } as Readonly<Record<string, string>>,
  question: {
    speakers: 'Whose word are the numbers, and how many rest on one source?',
  } as Readonly<Record<string, string>>,
  speakers,
};
