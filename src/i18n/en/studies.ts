import { chains } from './studies/chains.ts';
import { connections } from './studies/connections.ts';
import { contradictions } from './studies/contradictions.ts';
import { growth } from './studies/growth.ts';
import { speakers } from './studies/speakers.ts';
import { stories } from './studies/stories.ts';
import { trackers } from './studies/trackers.ts';
import { changes } from './studies/changes.ts';

/**
 * English texts of the studies below the views: the section's own here, each study's in a file
 * of its own under `studies/`.
 */
export const studies = {
  heading: 'Looked at more closely',
  lead: 'what passes the filter above, one question at a time',
  /** By the study's id. */
  title: {
    changes: 'Changes',
    chains: 'Who answered',
    contradictions: 'Contradictions',
    connections: 'Connections',
    growth: 'First and last figures',
    speakers: 'Who speaks',
    stories: 'Stories',
    trackers: 'Other trackers',
  } as Readonly<Record<string, string>>,
  question: {
    changes: 'Which ties began, ended or were denied, and when?',
    chains: 'What was answered, by whom, and how soon?',
    contradictions: 'Who denies what to whom, and what stands open?',
    connections: 'How are two actors connected, and by whose word?',
    growth: 'How did a figure grow in the days after, and how much do they usually?',
    speakers: 'Whose word are the numbers, and how many rest on one source?',
    stories: 'Where to begin: states of this page worth a look, and what rules find?',
    trackers: 'How far are these sums from what others count, and why?',
  } as Readonly<Record<string, string>>,
  chains,
  connections,
  contradictions,
  growth,
  speakers,
  stories,
  trackers,
  changes,
};
