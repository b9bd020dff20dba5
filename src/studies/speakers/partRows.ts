/** The parts of a mix as rows to read: a name, whose side, how many, how much. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import { actorName } from '../../i18n/actorName.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { MixPart, Said, SourceMix, SpeakerKind } from '../../model/sourceMix.ts';
import { hueOfCamp, type Hue } from '../../viz/palette.ts';

export interface PartRow {
  readonly key: string;
  readonly name: string;
  /** Whose side or how far from the fight, in words; empty: the name says it. */
  readonly note: string;
  readonly hue: Hue | null;
  /** Id of the actor that the name opens. */
  readonly actor: string | null;
  readonly said: readonly Said[];
  readonly records: number;
  /** Between 0 and 1. */
  readonly share: number;
}

const HUES: Readonly<Record<SpeakerKind, Hue | null>> = {
  pakistan: 'pakistan',
  kabul: 'kabul',
  'armed-groups': 'armed-groups',
  'third-state': 'outside-states',
  intergovernmental: 'international',
  research: 'observers',
  relief: 'society',
  press: 'observers',
  witness: 'society',
  other: null,
};

function rowOf(
  part: MixPart<unknown>,
  named: Pick<PartRow, 'key' | 'name'> & Partial<PartRow>,
): PartRow {
  const { said, records, share } = part;
  return { note: '', hue: null, actor: null, said, records, share, ...named };
}

/** The kinds of speakers, in their order. */
export function kindRows({ kinds }: SourceMix, { messages }: LaterTexts): PartRow[] {
  const { kind, standing } = messages.studies.speakers;
  return kinds.map((part) =>
    rowOf(part, {
      key: part.key,
      name: kind[part.key],
      note: standing[part.key],
      hue: HUES[part.key],
    }),
  );
}

/** The kinds of sources, in their order. */
export function sourceKindRows({ sourceKinds }: SourceMix, { messages }: LaterTexts): PartRow[] {
  return sourceKinds.map((part) =>
    rowOf(part, { key: part.key, name: messages.common.sourceKind[part.key] }),
  );
}

/** The speakers, who said most first. */
export function speakerRows(
  { speakers }: SourceMix,
  dataset: Pick<Dataset, 'actors'>,
  texts: LaterTexts,
): PartRow[] {
  const { messages } = texts;
  return speakers.map((part) => {
    const actor = part.key === null ? undefined : findRow(dataset.actors, part.key);
    if (!actor) {
      const name = part.key ?? messages.studies.speakers.kind.other;
      return rowOf(part, { key: part.key ?? '', name });
    }
    const name = actorName(dataset, actor.id, texts);
    const camp = messages.common.camp[actor.camp];
    return rowOf(part, {
      key: actor.id,
      name,
      note: camp === name ? '' : camp,
      hue: hueOfCamp(actor.camp),
      actor: actor.id,
    });
  });
}

/** The publishers, what most was read in first. */
export function publisherRows({ publishers }: SourceMix, { messages }: LaterTexts): PartRow[] {
  return publishers.map((part) =>
    rowOf(part, {
      key: part.key ?? '',
      name: part.key ?? messages.studies.speakers.noPublisher,
    }),
  );
}
