/** The study's values in words. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { PeriodTotal } from '../../domain/record.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { TotalPlace } from '../../model/totalPlace.ts';
import type { TrackerTotal } from '../../model/trackerTotals.ts';
import { wordsOfTotal } from '../../model/totalDefinition.ts';
import { safeAddress } from '../../records/sourceList.ts';
import { sourceName } from '../../records/sourceName.ts';
import type { TableCell } from '../../ui/tableData.ts';
import type { Comparison, Gap, OwnSum } from './compare.ts';

/** A place's name. */
export function placeWords(place: TotalPlace, { messages }: LaterTexts): string {
  switch (place.kind) {
    case 'country':
      return messages.filters.country[place.country] ?? place.country;
    case 'province':
      return place.admin1;
    case 'district':
      return place.admin2;
    case 'cross-border':
      return messages.studies.trackers.place['cross-border'];
  }
}

/** The record's own sum: its range, or that it has none. */
export function ownWords({ range }: OwnSum, { messages, format }: LaterTexts): string {
  return range ? format.range(range) : messages.studies.trackers.ownNone;
}

/**
 * How many of a sum's incidents are in it; null where incidents themselves are counted.
 * @param sum counts of incidents
 */
export function incidentWords(
  { incidents, noFigure }: { readonly incidents: number; readonly noFigure: number },
  metric: Metric,
  { messages, format }: LaterTexts,
): string | null {
  const text = messages.studies.trackers;
  if (metric === 'attacks') return null;
  if (incidents === 0) return text.noneThere;
  return text.withFigure(format.count(incidents - noFigure), format.count(incidents));
}

/** The same in a table's cell. */
export function incidentCell(
  { incidents, noFigure }: { readonly incidents: number; readonly noFigure: number },
  { messages, format }: LaterTexts,
): Pick<TableCell, 'text' | 'sort'> {
  const counted = incidents - noFigure;
  const { ofIncidents } = messages.studies.trackers;
  return { text: ofIncidents(format.count(counted), format.count(incidents)), sort: counted };
}

/** The record's own sum, and how many of its incidents are in it, as one text. */
export function ownLine(own: OwnSum, metric: Metric, texts: LaterTexts): string {
  return [ownWords(own, texts), incidentWords(own, metric, texts)]
    .filter((part) => part !== null)
    .join(texts.messages.common.comma);
}

/** Whom or what the record's own sum counts. */
export function countedWords(
  { groups, kind }: Pick<OwnSum, 'groups' | 'kind'>,
  { group, metric }: Pick<TrackerTotal, 'group' | 'metric'>,
  { messages }: LaterTexts,
): string {
  const { trackers } = messages.studies;
  if (metric === 'attacks') {
    return kind.attacksOnly ? trackers.withoutOperations : trackers.withOperations;
  }
  const whom =
    group === null && groups.length > 0
      ? trackers.coverage.butMilitants
      : trackers.group[group ?? 'all'];
  return kind.crossBorderOnly ? trackers.crossBorderOnly(whom) : whom;
}

/** The gap: how much more or fewer the tracker has than the record. */
export function gapWords(gap: Gap, { messages, format }: LaterTexts): string {
  const text = messages.studies.trackers.gap;
  const { verdict, least, most, open, unsure } = gap;
  if (verdict === 'part' || verdict === 'no-record') return text[verdict];
  if (verdict === 'within' || least === null || most === null) return text.within;
  const number = format.range({ floor: least, top: most, open });
  const said = text[verdict](number);
  if (!unsure) return said;
  const doubt = verdict === 'above' ? text.unsureAbove : text.unsureBelow;
  return [said, doubt].join(messages.common.semicolon);
}

/** All that may explain a gap, in one line. */
export function reasonWords(
  { reasons, gap, own, total }: Comparison,
  { messages }: LaterTexts,
): string {
  const { matched, unexplained, more } = messages.studies.trackers;
  const explains = { ...messages.studies.trackers.explains };
  if (own.kind.crossBorderOnly) explains['cross-border-only'] = matched.crossBorder;
  if (own.kind.attacksOnly) explains['attacks-only'] = matched.operations;
  else if (total.group === null && own.groups.length > 0) {
    explains['attacks-only'] = matched.militants;
    explains['without-militants'] = matched.without;
  }
  const said = reasons.map((one) => explains[one]);
  if (gap.verdict === 'below') said.unshift(more);
  else if (gap.verdict !== 'within' && reasons.every((one) => one === 'combined')) {
    said.push(unexplained);
  }
  return said.join(messages.common.semicolon);
}

/** The record's own words on a total, one after the other; empty where there are none. */
export function notedWords(total: PeriodTotal, { messages }: LaterTexts): string {
  return wordsOfTotal(total).join(messages.common.semicolon);
}

/** Where a total was read. */
export interface ReadAt {
  /** Publisher, or a project document with its paragraph. */
  readonly name: string;
  /** null: it has no address that can be followed. */
  readonly address: string | null;
  /** As printed; null: not known. */
  readonly published: string | null;
}

/** The source of a total: its name, its address, its date. */
export function readAtOf(
  { source: id, paragraph }: PeriodTotal,
  dataset: Pick<Dataset, 'sources'>,
  texts: LaterTexts,
): ReadAt {
  const source = findRow(dataset.sources, id);
  if (!source) return { name: id, address: null, published: null };
  const name = sourceName(source, texts);
  const at = paragraph === null ? null : texts.format.count(paragraph);
  return {
    name: source.document === null ? name : texts.messages.studies.trackers.document(name, at),
    address: safeAddress(source.url),
    published: source.published,
  };
}
