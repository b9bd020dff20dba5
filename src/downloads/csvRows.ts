/** Rows of a view's file, and what the file says of itself in columns: a table has no other place. */
import { versionOf } from '../releases/edition.ts';
import { actRows } from '../export/actRows.ts';
import type { CsvValue } from '../export/csv.ts';
import { traceRows } from '../export/traceRows.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { isoOfDay } from '../lib/days.ts';
import { binIndexOf, binSpan } from '../lib/timeBins.ts';
import { claimIndex } from '../model/claimIndex.ts';
import { decidingClaims, type ClaimPart } from '../reading/decidingClaims.ts';
import { evidenceOf } from '../reading/evidence.ts';
import type { ClaimsOfRow, DrawnRecords } from '../views/drawn.ts';
import type { ViewInput } from '../views/types.ts';
import { addressText, type ViewFacts } from './viewFacts.ts';

/**
 * The same rows with columns at their end that say what the file is: the same in every row, since
 * a line before or after the table would be taken for one of it.
 */
export function withFacts(
  rows: readonly (readonly CsvValue[])[],
  facts: ViewFacts,
  texts: LaterTexts,
): CsvValue[][] {
  const { between } = texts.messages.filters.said;
  const columns: Readonly<Record<string, CsvValue>> = {
    view: facts.title,
    filter: facts.filter.length === 0 ? null : facts.filter.join(between),
    whose_word: facts.word,
    period_from: isoOfDay(facts.period.first),
    period_to: isoOfDay(facts.period.last),
    release: versionOf(facts.edition),
    saved_on: isoOfDay(facts.savedOn),
    address: addressText(facts, texts),
  };
  const values = Object.values(columns);
  return rows.map((row, index) => [...row, ...(index === 0 ? Object.keys(columns) : values)]);
}

/**
 * One row a claim about the outcome in force, of the incidents that pass: what it gives and adds,
 * or why it is left out; and the bar and the row of bars that its incident is drawn in.
 */
function claimRowsOf(rows: readonly ClaimsOfRow[], input: ViewInput): CsvValue[][] {
  const { dataset, readings, time } = input;
  const claims = claimIndex(dataset);
  const binOf = (id: CsvValue): CsvValue => {
    const incident = claims.get(String(id))?.incident.id ?? '';
    const day = dataset.incidents.first[dataset.incidents.rowOf.get(incident) ?? -1];
    const bin = day === undefined ? -1 : binIndexOf(time.bins, day);
    return bin < 0 ? null : isoOfDay(binSpan(time.bins, bin).first);
  };
  const tables = rows.map(({ row, incidents, groups }) => {
    const counted = new Map<string, ClaimPart>();
    readings.incidents.forEach((reading, at) => {
      if (incidents[at] !== 1) return;
      for (const [id, part] of decidingClaims(reading, groups)) counted.set(id, part);
    });
    const { excluded } = evidenceOf(readings, incidents, groups);
    // Of several rows, each has the claims of its own group alone.
    const leftOut =
      rows.length > 1 ? excluded.filter(({ id }) => claims.get(id)?.claim.group === row) : excluded;
    const [head = [], ...lines] = traceRows(dataset, counted, leftOut);
    return {
      head: [...head, 'bar', 'row'],
      lines: lines.map((line) => [...line, binOf(line[0] ?? null), row]),
    };
  });
  return [tables[0]?.head ?? [], ...tables.flatMap(({ lines }) => lines)];
}

/** The records behind a view's picture as rows of a file, below a row of the columns' names. */
export function recordRows(records: DrawnRecords, input: ViewInput): CsvValue[][] {
  return records.kind === 'claims'
    ? claimRowsOf(records.rows, input)
    : actRows(input.dataset, records.ids);
}
