/** What a view draws as JSON, with what it is: `public/schemas/view-1.schema.json`. */
import { versionOf } from '../releases/edition.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { isoOfDay } from '../lib/days.ts';
import type { Release } from '../releases/releaseIndex.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Drawn } from '../views/drawn.ts';
import { addressText, type ViewFacts } from './viewFacts.ts';

/** The shape's number: one more with every change after which a reader of it would break. */
const VERSION = 1;

/** The release's files by name, with their SHA-256; null: not at hand. */
export type Hashes = Readonly<Record<string, string>> | null;

/** Of a release, by the names of its files. */
export function hashesOf({ files }: Release): Hashes {
  return Object.fromEntries(Object.entries(files).map(([name, { sha256 }]) => [name, sha256]));
}

/** The whole file as a value. */
export function viewJson(
  drawn: Drawn,
  facts: ViewFacts,
  { word }: Pick<ExplorerState, 'word'>,
  hashes: Hashes,
  texts: LaterTexts,
) {
  const schema = `schemas/view-${VERSION}.schema.json`;
  return {
    // Below the site's root, where its address is not known.
    $schema: facts.address === null ? schema : new URL(schema, facts.address).href,
    format: 'whose-count/view',
    version: VERSION,
    title: facts.title,
    sentence: facts.sentence,
    unit: facts.unit,
    filter: facts.filter,
    query: facts.query,
    whose_word: { id: word, name: facts.word },
    period: { from: isoOfDay(facts.period.first), to: isoOfDay(facts.period.last) },
    incidents: facts.incidents,
    diplomatic_events: facts.acts,
    release: versionOf(facts.edition),
    sha256: hashes,
    saved_on: isoOfDay(facts.savedOn),
    address: facts.address,
    note: [
      texts.messages.downloads.jsonMeaning,
      ...(facts.address === null ? [addressText(facts, texts)] : []),
    ].join(' '),
    licence: 'CC-BY-4.0',
    drawn,
  };
}
