/**
 * Where a period total was counted, as a filter on incidents. The record writes a total's scope
 * in words; only the words listed here are understood, and any other is said, never guessed.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Incident } from '../domain/record.ts';
import type { Camp } from '../domain/vocabulary.ts';

export type TotalPlace =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'province'; readonly country: string; readonly admin1: string }
  | { readonly kind: 'district'; readonly country: string; readonly admin2: string }
  /** Between the forces of the two states, on whichever side of the border. */
  | { readonly kind: 'cross-border' };

/** ISO 3166 codes of the two countries, and the camp that has the authority there. */
const PAKISTAN = 'PK';
const AFGHANISTAN = 'AF';
const AUTHORITY: Readonly<Record<string, Camp>> = {
  [PAKISTAN]: 'pakistan',
  [AFGHANISTAN]: 'kabul',
};

const PLACE_OF_SCOPE: ReadonlyMap<string, TotalPlace> = new Map<string, TotalPlace>([
  ['Pakistan', { kind: 'country', country: PAKISTAN }],
  ['Afghanistan', { kind: 'country', country: AFGHANISTAN }],
  ['Khyber Pakhtunkhwa', { kind: 'province', country: PAKISTAN, admin1: 'Khyber Pakhtunkhwa' }],
  ['Balochistan', { kind: 'province', country: PAKISTAN, admin1: 'Balochistan' }],
  ['Bajaur', { kind: 'district', country: PAKISTAN, admin2: 'Bajaur' }],
  ['Khyber', { kind: 'district', country: PAKISTAN, admin2: 'Khyber' }],
  ['Kurram', { kind: 'district', country: PAKISTAN, admin2: 'Kurram' }],
  ['cross-border', { kind: 'cross-border' }],
]);

/** The place of a total's scope; null: words that are not understood. */
export function placeOfScope(scope: string): TotalPlace | null {
  return PLACE_OF_SCOPE.get(scope) ?? null;
}

/** The camps of those who act in an incident, and of those it is done to (a group name counts as its side's). */
function campsOf(incident: Incident, dataset: Dataset): { doers: Set<Camp>; targets: Set<Camp> } {
  const campOf = (id: string): Camp => findRow(dataset.actors, id)?.camp ?? 'unknown';
  const sideOf = (target: string): Camp => {
    if (target === 'security-forces') return 'pakistan';
    return target === 'afghan-forces' ? 'kabul' : campOf(target);
  };
  return {
    doers: new Set(incident.perpetrators.map(({ actor }) => campOf(actor))),
    targets: new Set(incident.targets.map(sideOf)),
  };
}

/**
 * Is the incident between the two states: forces of one act against the other's forces, or on
 * the other's soil?
 */
export function isCrossBorder(incident: Incident, dataset: Dataset): boolean {
  const { doers, targets } = campsOf(incident, dataset);
  const soil = AUTHORITY[incident.place.country];
  const against = (doer: Camp, other: Camp): boolean =>
    doers.has(doer) && (targets.has(other) || soil === other);
  return against('pakistan', 'kabul') || against('kabul', 'pakistan');
}

/** Did the incident happen in the place? */
export function isInPlace(incident: Incident, place: TotalPlace, dataset: Dataset): boolean {
  const { country, admin1, admin2 } = incident.place;
  switch (place.kind) {
    case 'country':
      return country === place.country;
    case 'province':
      return country === place.country && admin1 === place.admin1;
    case 'district':
      return country === place.country && admin2 === place.admin2;
    case 'cross-border':
      return isCrossBorder(incident, dataset);
  }
}

/** One text a place: equal places have equal keys. */
export function placeKey(place: TotalPlace): string {
  return JSON.stringify(place);
}
