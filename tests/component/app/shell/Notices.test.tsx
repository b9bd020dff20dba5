import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProblemsNotice, RejectedNotice } from '../../../../src/app/shell/Notices.tsx';
import type { RecordProblem } from '../../../../src/data/problem.ts';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { parseQuery } from '../../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../../src/state/urlContext.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import { STUDIES } from '../../../../src/studies/registry.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const { app } = ENGLISH.messages;
const context = buildUrlContext(realDataset(), VIEWS, STUDIES);
const rejectedIn = (query: string) => parseQuery(query, context).rejected;

describe('the notice of ignored parameters', () => {
  it('is not there where the address was understood', () => {
    const { container } = render(<RejectedNotice rejected={rejectedIn('country=AF')} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says what was ignored, why, and what was probably meant', () => {
    render(<RejectedNotice rejected={rejectedIn('contry=AF&from=2025-02-30&quad=verbal')} />);
    const items = within(screen.getByRole('status')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'contry=AF: there is no such parameter. Did you mean “country”?',
      'from=2025-02-30: this is no date of the calendar. Write 2025-10-11, 2025-10 or 2025.',
      'quad=verbal: there is no such value.',
    ]);
  });

  it('names the first of very many, and counts the others', () => {
    const many = Array.from({ length: 1212 }, (_, at) => `k${at}=v`).join('&');
    render(<RejectedNotice rejected={rejectedIn(many)} />);
    const items = within(screen.getByRole('status')).getAllByRole('listitem');
    expect(items).toHaveLength(13);
    expect(items.at(-1)).toHaveTextContent('and 1,200 more');
  });

  it('can be dismissed, and comes back for another address', async () => {
    const { rerender } = render(<RejectedNotice rejected={rejectedIn('x=1')} />);
    await userEvent.click(screen.getByRole('button', { name: app.dismiss }));
    expect(screen.queryByRole('status')).toBeNull();
    rerender(<RejectedNotice rejected={rejectedIn('x=1')} />);
    expect(screen.getByRole('status')).toHaveTextContent('x=1');
  });

  it('hands the focus to the headline when dismissed', async () => {
    render(
      <>
        <RejectedNotice rejected={rejectedIn('x=1')} />
        <h1 tabIndex={-1}>{app.loading}</h1>
      </>,
    );
    screen.getByRole('button', { name: app.dismiss }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('shows as text whatever stands in the address', () => {
    render(<RejectedNotice rejected={rejectedIn('<img src=x>=<b>1</b>&country=<i>')} />);
    expect(document.querySelector('img, b, i')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('<i>');
  });
});

const unknownActor = (record: string, index = 0): RecordProblem => ({
  file: 'incidents',
  record,
  field: `claims/${index}/said_by`,
  rule: 'unknown-reference',
  detail: { id: 'nobody', tables: ['actors'] },
});

describe('the notice of records left out', () => {
  it('is not there where all are sound', () => {
    const { container } = render(<ProblemsNotice problems={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('counts records, not faults, and lists each fault with place and remedy', () => {
    const problems = [unknownActor('i1', 0), unknownActor('i1', 1), unknownActor('i2')];
    render(<ProblemsNotice problems={problems} />);
    expect(screen.getByText(app.problems('2', false))).toBeInTheDocument();
    expect(screen.getAllByRole('listitem', { hidden: true })[1]).toHaveTextContent(
      'incidents.json, i1, claims/1/said_by: “nobody” does not exist in actors. Add it there, or correct the id.',
    );
  });

  it('says one of one', () => {
    render(<ProblemsNotice problems={[unknownActor('i1')]} />);
    expect(screen.getByText(app.problems('1', true))).toBeInTheDocument();
  });

  it('lists the same fault of two records that share an id', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<ProblemsNotice problems={[unknownActor('i1'), unknownActor('i1')]} />);
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(2);
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
