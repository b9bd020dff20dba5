import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { RecordTables } from '../../../../src/domain/record.ts';
import { drawerPipeline } from '../../../fixtures/drawerInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';
import { CLASHES, open, openRecord } from './DrawerStage.tsx';

describe('what others wrote', () => {
  const hostile = '<img src=x onerror=alert(1)> **b**';
  const tables = realTables();
  const incident = tables.incidents.find(({ id }) => id === CLASHES);
  const source = tables.sources.find(({ id }) => id === 'nukta-2025-10-12');
  if (!incident || !source) throw new Error('the record has the clashes and their source');
  const badIncident = { ...incident, title: hostile, summary: hostile };
  const badSource = {
    ...source,
    title: hostile,
    url: 'javascript:alert(1)',
    archive_url: 'data:text/html,x',
  };
  const poisoned: RecordTables = {
    ...tables,
    incidents: tables.incidents.map((one) => (one === incident ? badIncident : one)),
    sources: tables.sources.map((one) => (one === source ? badSource : one)),
  };

  test('stays text, and an unsafe address is no link', () => {
    open([{ kind: 'record', id: CLASHES }], { pipeline: drawerPipeline(poisoned) });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(hostile);
    expect(document.querySelector('img')).toBeNull();
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:|#)/);
    }
    expect(screen.queryByRole('link', { name: hostile })).toBeNull();
  });

  test('links leave in a new tab and tell nothing of where they came from', () => {
    openRecord(CLASHES);
    const outward = screen
      .getAllByRole('link')
      .filter((link) => !(link.getAttribute('href') ?? '').startsWith('#'));
    expect(outward.length).toBeGreaterThan(3);
    for (const link of outward) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noreferrer noopener');
    }
  });
});
