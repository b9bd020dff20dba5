import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { dayOf } from '../../../../src/lib/days.ts';
import { createPipeline } from '../../../../src/pipeline/createPipeline.ts';
import { draftOf, type Edition } from '../../../../src/releases/edition.ts';
import { ALL_ACTS, ALL_FIGURES, type Selected } from '../../../../src/state/selected.ts';
import { saveFile } from '../../../../src/ui/saveFile.ts';
import { REAL_EDITION } from '../../../fixtures/realDataset.ts';
import { realTables } from '../../../fixtures/realTables.ts';
import { CLASHES, open } from './DrawerStage.tsx';

vi.mock(import('../../../../src/ui/saveFile.ts'), () => ({
  saveFile: vi.fn<typeof saveFile>(),
}));

const DRAFT_READ = draftOf(dayOf(2026, 11, 24));

function show(edition: Edition, selected: Selected): void {
  const dataset = buildDataset(realTables(), '2026-07-31', [], edition);
  open([selected], { pipeline: createPipeline(dataset) });
}

/** The text of the file that was saved last. */
function lastSaved(): string {
  const content = vi.mocked(saveFile).mock.lastCall?.[2];
  if (typeof content !== 'string') throw new Error('no text was saved');
  return content;
}

/** The citations as text, in every format. */
async function citations(): Promise<string[]> {
  const section = document.querySelector('[data-cite]');
  if (!(section instanceof HTMLElement)) throw new Error('the panel has citations');
  const format = within(section).getByLabelText<HTMLSelectElement>('Format');
  const texts: string[] = [];
  for (const { value } of format.options) {
    await userEvent.selectOptions(format, value);
    await userEvent.click(within(section).getByText('Save as a file'));
    texts.push(lastSaved());
  }
  return texts;
}

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  history.replaceState(null, '', '/?word=kabul&nonsense=1&theme=dark&data=draft#part');
});

const TABLES = realTables();
const TIE = TABLES.relations.find(({ basis }) => basis === 'alleged')?.id ?? '';
const TOTAL = 'satp-juif-attacks';

const SHOWN: readonly (readonly [string, Selected])[] = [
  ['an incident', { kind: 'record', id: CLASHES }],
  ['a figure', ALL_FIGURES],
  ['a part of the figure', { kind: 'subset', of: 'differing' }],
  ['an act', { kind: 'record', id: '2025-10-19-doha-ceasefire' }],
  ['an actor', { kind: 'record', id: 'ttp' }],
  ['a tie', { kind: 'record', id: TIE }],
  ['a tracker’s total', { kind: 'total', id: TOTAL }],
  ['the timeline', ALL_ACTS],
  ['a pair of the network', { kind: 'pair', from: 'pak-gov', to: 'iea' }],
];

describe('what is cited and saved', () => {
  it.each(SHOWN)('of %s in a release is pinned to it, with its hash', async (_, selected) => {
    show(REAL_EDITION, selected);
    for (const text of await citations()) {
      expect(text).toContain('data=2026-07-31');
      expect(text).not.toMatch(/data=draft|theme=|nonsense|#part|unreleased/u);
    }
    const names = vi.mocked(saveFile).mock.calls.map(([name]) => name);
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/-2026-07-31-5e9e5e9e5e9e\.\w+$/u);
  });

  it.each(SHOWN)(
    'of %s in the draft names no release, and leads to the draft',
    async (_, selected) => {
      show(DRAFT_READ, selected);
      for (const text of await citations()) {
        expect(text).toContain('data=draft');
        expect(text).toContain('unreleased tables as read on 2026-11-24');
        expect(text).not.toMatch(/data=2026|(?<!un)released?\b/u);
      }
      for (const [name] of vi.mocked(saveFile).mock.calls) {
        expect(name).toMatch(/-draft-2026-11-24\.\w+$/u);
      }
    },
  );

  it.each([
    [
      ALL_FIGURES,
      '“Killed, all that passes the filters, all groups; Whose word: Full range; Period: ',
    ],
    [ALL_ACTS, '“Diplomatic acts, all that passes the filters; Whose word: Full range; Period: '],
    [
      { kind: 'pair', from: 'pak-gov', to: 'iea' },
      '“Diplomatic acts and ties between Pakistan and Islamic Emirate; Whose word: ',
    ],
  ] satisfies [Selected, string][])('of a chart says what it shows', async (selected, said) => {
    show(REAL_EDITION, selected);
    expect((await citations())[0]).toContain(said);
  });

  it.each([
    [{ kind: 'record', id: TIE }, /alleged by/u],
    [
      { kind: 'total', id: TOTAL },
      /“SATP: 10\+ attacks, 29 Oct 2019 – 7 Aug 2023, Khyber Pakhtunkhwa, attacks on JUI-F/u,
    ],
  ] satisfies [Selected, RegExp][])(
    'of a tie says by whom, and of a total of when and what',
    async (selected, said) => {
      show(REAL_EDITION, selected);
      const lines = (await citations())[0]?.split('\n') ?? [];
      expect(lines).toHaveLength(2);
      expect(lines[1]).toMatch(said);
    },
  );

  it('of a claim has its speaker and figure, its own source first, and leads to its incident', async () => {
    show(REAL_EDITION, { kind: 'record', id: CLASHES });
    const [option] = screen.getAllByRole<HTMLOptionElement>('option', {
      name: /^ISPR: 200\+ “more than” killed/u,
      hidden: true,
    });
    await userEvent.selectOptions(screen.getByLabelText('What'), option?.value ?? '');
    expect(screen.queryByLabelText(/^A sentence/u)).toBeNull();
    const texts = await citations();
    // Plain text has a line an item.
    expect(texts[0]?.split('\n')).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain(
        'Inter-Services Public Relations (Pakistan) said more than 200 members of Afghan forces were killed: Overnight battle',
      );
      expect(text).toContain(`select=${CLASHES}&data=2026-07-31`);
    }
    for (const [name] of vi.mocked(saveFile).mock.calls) expect(name).toContain(option?.value);
  });

  it.each([
    [REAL_EDITION, 'data=2026-07-31', 'Release 2026-07-31, SHA-256 5e9e5e9e'],
    [DRAFT_READ, 'data=draft', 'Unreleased tables, read on 24 Nov 2026'],
  ])('in a calendar leads to what is shown', async (edition, data, said) => {
    show(edition, ALL_ACTS);
    await userEvent.click(screen.getByRole('button', { name: 'Calendar (.ics)' }));
    const text = lastSaved().replaceAll('\r\n ', '');
    // The first is the whole calendar's.
    const [whole, ...addresses] = text.match(/^URL:.*$/gmu) ?? [];
    expect(whole).toContain(data);
    expect(addresses.length).toBeGreaterThan(400);
    for (const address of addresses) {
      expect(address).toMatch(
        new RegExp(`^URL:http://localhost[^/]*/\\?select=[a-z0-9-]+&${data}\r?$`, 'u'),
      );
    }
    const about = /^X-WR-CALDESC:.*$/mu.exec(text)?.[0].replaceAll('\\,', ',');
    expect(about).toContain(said);
  });
});
