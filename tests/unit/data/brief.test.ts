import { describe, expect, it } from 'vitest';
import {
  actsBriefOf,
  briefOf,
  datasetOfBrief,
  parseActsBrief,
  parseBrief,
} from '../../../src/data/brief.ts';
import { findRow } from '../../../src/data/dataset.ts';
import { recordFields, type JsonRecord } from '../../../src/releases/recordChanges.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const whole = realDataset();
const known = parseBrief(JSON.stringify(briefOf(whole)));
const acts = parseActsBrief(JSON.stringify(actsBriefOf(whole)));

describe('a record from its brief', () => {
  it('is the whole one but for words that no picture shows', () => {
    const { incidents, events, actors, relations, extent, edition } = datasetOfBrief(
      known,
      acts,
      whole.edition,
    );
    expect(incidents.rows).toEqual(
      whole.incidents.rows.map((incident) => ({
        ...incident,
        summary: '',
        place: { ...incident.place, lat: null, lon: null },
        claims: incident.claims.map((claim) => ({ ...claim, detail: null, paragraph: null })),
        disputes: incident.disputes.map((dispute) => ({ ...dispute, note: '' })),
      })),
    );
    expect([incidents.first, incidents.last]).toEqual([
      whole.incidents.first,
      whole.incidents.last,
    ]);
    expect(events.rows).toEqual(whole.events.rows.map((act) => ({ ...act, summary: '' })));
    expect(actors.rows).toEqual(
      whole.actors.rows.map((actor) => ({ ...actor, aliases: [], sources: [] })),
    );
    expect(relations.rows).toEqual(whole.relations.rows);
    expect([extent, edition]).toEqual([whole.extent, whole.edition]);
  });

  it('has without its acts only the relations by which actors speak, and the days of the whole', () => {
    const { events, relations, extent } = datasetOfBrief(known, null, whole.edition);
    expect(events.rows).toEqual([]);
    expect(relations.rows.length).toBeGreaterThan(0);
    expect(new Set(relations.rows.map(({ type }) => type))).toEqual(new Set(['speaks-for']));
    expect(extent).toEqual(whole.extent);
  });

  it('says of two releases nothing that it has not read: a corrected title is no corrected summary', () => {
    const [incident] = whole.incidents.rows;
    const [act] = whole.events.rows;
    if (!incident || !act) throw new Error('the record is empty');
    const later = {
      ...whole,
      incidents: { ...whole.incidents, rows: [{ ...incident, title: 'Corrected' }] },
      events: { ...whole.events, rows: [{ ...act, title: 'Corrected' }] },
    };
    const read = (dataset: typeof whole) => {
      const { incidents, events } = datasetOfBrief(
        briefOf(dataset),
        actsBriefOf(dataset),
        whole.edition,
      );
      return [findRow(incidents, incident.id), findRow(events, act.id)] as unknown as JsonRecord[];
    };
    const [before, after] = [read(whole), read(later)];
    const fields = before.map((record, index) => recordFields(record, after[index] ?? record));
    expect(fields.map((changes) => changes.map(({ field }) => field))).toEqual([
      ['title'],
      ['title'],
    ]);
  });

  it('keeps what the border left out', () => {
    const problems = [{ file: 'incidents', record: '#3', rule: 'misfit', value: 3 }] as const;
    const brief = parseBrief(JSON.stringify(briefOf({ ...whole, problems })));
    expect(datasetOfBrief(brief, null, whole.edition).problems).toEqual(problems);
  });
});
