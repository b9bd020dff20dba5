/**
 * Detectors `silence` and `unanswered`: how long a deadly incident went without a diplomatic act
 * that says it answers it.
 *
 * 1. Deadly: on every speaker's word at least `DEADLY_FROM` people are killed (the floor).
 * 2. The days of incident and answer must be known: to the day, and not only that of a report.
 * 3. `silence`: the days from the incident's first day to the first act that itself says it answers it
 *    (basis `stated`). Left out where it isn't certain that this was the first answer: where another
 *    answer, inferred or dated less closely, may have come before it or on that day.
 * 4. `unanswered`: no act answers it, stated or inferred, and nothing answers by way of another act.
 *    A kind of its own, for its silence has no length.
 * 5. The longest silence comes first, and of the unanswered the one with the highest floor; of equal
 *    ones the earlier.
 *
 * What the record does not hold may still have been said: "in the record" belongs to every sentence.
 */
import { findRecord } from '../data/dataset.ts';
import type { Incident } from '../domain/record.ts';
import { spanOfDates, type Day } from '../lib/days.ts';
import { knownDay } from '../model/knownDays.ts';
import { chainsOf, type ChainLink } from '../model/responseChains.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import type { Range } from '../reading/range.ts';
import { around, recordSelected, storyState, type Candidate } from './story.ts';

/** From this floor on an incident is deadly: people killed. */
export const DEADLY_FROM = 10;
/** Days shown to either side of a silence, and after an incident that nothing answers. */
const MARGIN = { silence: 3, unanswered: 30 } as const;

interface Deadly {
  readonly incident: Incident;
  readonly day: Day;
  readonly range: Range;
  readonly answers: readonly ChainLink[];
}

function deadlyIncidents({ dataset, read }: Pipeline): readonly Deadly[] {
  const { incidents } = read('killed', 'range');
  const { answersTo } = chainsOf(dataset);
  return dataset.incidents.rows.flatMap((incident, row) => {
    const range = incidents[row]?.whole;
    const day = knownDay(incident);
    if (!range || range.floor < DEADLY_FROM || day === null) return [];
    return [{ incident, day, range, answers: answersTo.get(incident.id) ?? [] }];
  });
}

/** The first answer by rule 3; null where there is none or it is not certain which it was. */
function firstAnswer(
  { day, answers }: Deadly,
  dataset: Pipeline['dataset'],
): { readonly id: string; readonly at: Day } | null {
  const acts = answers.flatMap(({ effect, basis }) => {
    const act = findRecord(dataset, effect);
    const span = act && spanOfDates(act.date, act.end_date);
    return act && span ? [{ id: effect, basis, at: knownDay(act), earliest: span.first }] : [];
  });
  const stated = acts
    .flatMap(({ id, basis, at }) => (basis === 'stated' && at !== null ? [{ id, at }] : []))
    .toSorted((a, b) => a.at - b.at)[0];
  if (!stated || stated.at < day) return null;
  const doubtful = acts.some(
    ({ basis, at, earliest }) => (basis !== 'stated' || at === null) && earliest <= stated.at,
  );
  return doubtful ? null : stated;
}

/** Silences of the record that ended, the longest first. */
export function longestSilences(pipeline: Pipeline): readonly Candidate[] {
  const { dataset } = pipeline;
  return deadlyIncidents(pipeline)
    .flatMap((deadly) => {
      const answer = firstAnswer(deadly, dataset);
      if (!answer) return [];
      const { incident, day, range } = deadly;
      const days = { first: day, last: answer.at };
      return [{ incident: incident.id, range, days, answer: answer.id }];
    })
    .toSorted(
      (a, b) =>
        b.days.last - b.days.first - (a.days.last - a.days.first) || a.days.first - b.days.first,
    )
    .map(({ incident, range, days, answer }): Candidate => {
      const subject = recordSelected(incident);
      return {
        evidence: { detector: 'silence', incident, range, answer, days: days.last - days.first },
        subject,
        records: [incident, answer],
        counts: [],
        days,
        state: storyState({
          filter: around(days, MARGIN.silence, dataset.extent),
          select: [subject, recordSelected(answer)],
        }),
        marks: [
          { day: days.first, record: incident },
          { day: days.last, record: answer },
        ],
      };
    });
}

/** Deadly incidents that nothing in the record answers, the highest floor first. */
export function neverAnswered(pipeline: Pipeline): readonly Candidate[] {
  return deadlyIncidents(pipeline)
    .filter(({ answers }) => answers.length === 0)
    .toSorted((a, b) => b.range.floor - a.range.floor || a.day - b.day)
    .map(({ incident: { id }, range, day }): Candidate => {
      const subject = recordSelected(id);
      const days = { first: day, last: day };
      return {
        evidence: { detector: 'unanswered', incident: id, range },
        subject,
        records: [id],
        counts: [],
        days,
        state: storyState({
          filter: around(days, MARGIN.unanswered, pipeline.dataset.extent),
          select: [subject],
        }),
        marks: [{ day, record: id }],
      };
    });
}
