import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerQuery } from '../../../src/cli/answerQuery.ts';
import { main } from '../../../src/cli/query.ts';
import { readRecordFiles } from '../../../src/cli/readRecordFiles.ts';
import { RecordFileError, type FoundProblem } from '../../../src/data/problem.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

vi.mock(import('../../../src/cli/readRecordFiles.ts'), async (load) => {
  const real = await load();
  return { ...real, readRecordFiles: vi.fn<typeof real.readRecordFiles>(real.readRecordFiles) };
});

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const printed = (): unknown[] =>
  log.mock.calls.map(([text]) => JSON.parse(String(text)) as unknown);

afterEach(() => vi.clearAllMocks());

describe('query', () => {
  it.each([
    ['from=2025-10-11&to=2025-10-12'],
    ['group=civilians&outcome=wounded&bin=year&word=pakistan'],
    ['from=yesterday&q=%D8%B7%D9%88%D8%B1%D8%AE%D9%85'],
    [''],
  ])('prints the answer to “%s” as one JSON object, with or without its “?”', async (query) => {
    expect(await main([query])).toBe(0);
    expect(await main([`?${query}`])).toBe(0);
    const answer = JSON.parse(JSON.stringify(answerQuery(realDataset(), query))) as unknown;
    expect(printed()).toEqual([answer, answer]);
  });

  it('answers for the whole record without a query', async () => {
    expect(await main([])).toBe(0);
    expect(printed()).toMatchObject([{ incidents: 306, diplomatic_events: 437, rejected: [] }]);
  });

  it('answers no part of a question that fell into pieces', async () => {
    expect(await main(['outcome=wounded', 'type=Battles'])).toBe(2);
    expect(log).not.toHaveBeenCalled();
    expect(error.mock.calls.flat().join()).toContain("'outcome=wounded&type=Battles'");
  });

  it('adds the claims behind the figures with --trace, wherever it stands', async () => {
    const query = 'from=2025-10-11&to=2025-10-12&word=kabul';
    expect(await main([query, '--trace'])).toBe(0);
    expect(await main(['--trace', query])).toBe(0);
    const answer = JSON.parse(JSON.stringify(answerQuery(realDataset(), query, true))) as unknown;
    expect(printed()).toEqual([answer, answer]);
    expect(await main([query, '--trails'])).toBe(2);
    expect(error.mock.calls.flat().join()).toContain('--trails');
  });

  it('says on the side which records are left out', async () => {
    const problem: FoundProblem = {
      file: 'incidents',
      record: 'x',
      field: 'id',
      rule: 'duplicate-id',
      detail: { id: 'x' },
    };
    const dataset = { ...realDataset(), problems: [problem, problem] };
    vi.mocked(readRecordFiles).mockResolvedValueOnce(dataset);
    expect(await main([''])).toBe(0);
    expect(printed()).toHaveLength(1);
    expect(error.mock.calls).toEqual([
      ['Broken and left out: incidents/x. See which: npm run data:check'],
    ]);
  });

  it('says which file can not be read, and prints no answer', async () => {
    const fault = new RecordFileError('incidents', 'missing', null);
    vi.mocked(readRecordFiles).mockRejectedValueOnce(fault);
    expect(await main([''])).toBe(1);
    expect(log).not.toHaveBeenCalled();
    expect(error.mock.calls.flat().join()).toContain('incidents.json');
  });
});
