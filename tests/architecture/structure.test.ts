import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALLOWED,
  fetchedAtStart,
  importCycles,
  impureFiles,
  longFiles,
  namesPastTheOneWay,
  physicalProperties,
  strayColours,
  textsInCode,
  textsPutTogether,
  undocumentedFunctions,
  vagueFiles,
  viewsThatKnowEachOther,
  wrongArrows,
} from './rules.ts';
import { readFiles, sourceFile, type SourceFile } from './sourceTree.ts';

const sources = readFiles('src', /\.tsx?$/u).map(sourceFile);
const styles = readFiles('src', /\.css$/u);

/** A source made up to break a rule. */
function made(path: string, text: string): SourceFile {
  return sourceFile({ path, text });
}

describe('the house', () => {
  it('was read whole', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(styles.length).toBeGreaterThan(10);
    expect(sources.reduce((sum, file) => sum + file.imports.length, 0)).toBeGreaterThan(300);
  });

  it('has no arrow upward', () => {
    expect(wrongArrows(sources)).toEqual([]);
    expect(wrongArrows([made('src/filter/x.ts', "import { a } from '../reading/a.ts';")])).toEqual([
      'src/filter/x.ts → src/reading/a.ts',
    ]);
    expect(
      wrongArrows([made('src/ui/x.ts', "import type { A } from '../views/a.ts';")]),
    ).toHaveLength(1);
  });

  it('has no room that the rules do not know', () => {
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  });

  it('has views that do not know each other', () => {
    expect(viewsThatKnowEachOther(sources)).toEqual([]);
    expect(
      viewsThatKnowEachOther([made('src/views/a/x.ts', "import { b } from '../b/index.ts';")]),
    ).toHaveLength(1);
  });

  it('has no circles', () => {
    expect(importCycles(sources)).toEqual([]);
    const ring = [
      made('src/lib/a.ts', "import { b } from './b.ts';"),
      made('src/lib/b.ts', "import { a } from './a.ts';"),
    ];
    expect(importCycles(ring)).toHaveLength(1);
    expect(importCycles([made('src/lib/a.ts', "import { type A } from './a.ts';")])).toEqual([]);
    expect(importCycles([made('src/lib/a.ts', "export const a = import('./a.ts');")])).toHaveLength(
      1,
    );
  });

  it('keeps React, zustand and the DOM out of the pure rooms', () => {
    expect(impureFiles(sources)).toEqual([]);
    expect(impureFiles([made('src/model/x.ts', "import { useMemo } from 'react';")])).toHaveLength(
      1,
    );
    expect(impureFiles([made('src/lib/x.ts', 'document.title = a;')])).toEqual([
      'src/lib/x.ts touches document',
    ]);
    expect(impureFiles([made('src/views/a/marks.ts', 'scroll(window);')])).toHaveLength(1);
    expect(impureFiles([made('src/views/a/useMarks.ts', 'scroll(window);')])).toEqual([]);
    const own = 'const f = (window: number) => ({ document: window, at: a.location });';
    expect(impureFiles([made('src/viz/x.ts', own)])).toEqual([]);
  });

  it('has files that are one thing each, with names that say what', () => {
    expect(longFiles([...sources, ...styles], 300)).toEqual([]);
    expect(longFiles([made('src/lib/x.ts', '\n'.repeat(400))], 300)).toHaveLength(1);
    expect(vagueFiles(sources)).toEqual([]);
    expect(vagueFiles([made('src/lib/utils.ts', 'const a = 1;')])).toHaveLength(1);
    expect(vagueFiles([made('src/lib/index.ts', "export * from './a.ts';")])).toHaveLength(1);
  });

  it('calls an actor by one name wherever readers see it', () => {
    expect(namesPastTheOneWay(sources)).toEqual([]);
    expect(
      namesPastTheOneWay([made('src/views/a/x.ts', 'const name = actor.short_name;')]),
    ).toHaveLength(1);
  });

  it('documents the functions of the pure rooms', () => {
    expect(undocumentedFunctions(sources)).toEqual([]);
    expect(
      undocumentedFunctions([made('src/lib/x.ts', '\n\nexport function a() {}')]),
    ).toHaveLength(1);
    expect(undocumentedFunctions([made('src/lib/x.ts', 'export const a = () => 1;')])).toEqual([
      'src/lib/x.ts: a',
    ]);
    expect(
      undocumentedFunctions([made('src/lib/x.ts', '/** A. */\nexport function a() {}')]),
    ).toEqual([]);
  });

  it('fetches what opens later, later', () => {
    const start = fetchedAtStart(sources);
    expect(start.size).toBeGreaterThan(150);
    const later = [
      'src/i18n/laterTexts.ts',
      'src/data/explainMisfits.ts',
      'src/ui/DataTable.tsx',
      'src/app/drawer/EvidenceDrawer.tsx',
    ];
    for (const path of later) {
      expect(sources.map((file) => file.path)).toContain(path);
      expect(start.has(path), path).toBe(false);
    }
    expect([...start].filter((path) => /\/(?:table|summary)\.ts$/u.test(path))).toEqual([]);
    const imported = made('src/main.tsx', "import { a } from './i18n/laterTexts.ts';");
    expect(fetchedAtStart([imported])).toContain('src/i18n/laterTexts.ts');
    const awaited = made('src/main.tsx', "export const a = import('./i18n/laterTexts.ts');");
    expect(fetchedAtStart([awaited])).not.toContain('src/i18n/laterTexts.ts');
  });

  it('keeps texts in the messages', () => {
    expect(textsInCode(sources)).toEqual([]);
    const said = ['<p>none</p>', '<p aria-label="close" />', "<p>{'none'}</p>"];
    said.push('<p title={`none of ${count}`} />', '<>of {count}</>');
    for (const text of said)
      expect(textsInCode([made('src/ui/x.tsx', text)]), text).toHaveLength(1);
    expect(textsInCode([made('src/ui/x.tsx', '<p className="a">{texts.none} × 2</p>')])).toEqual(
      [],
    );
  });

  it('puts no texts together but by the messages', () => {
    expect(textsPutTogether(sources)).toEqual([]);
    for (const text of [
      "names.join(', ');",
      'words.kind.split(" · ").at(-1);',
      '<p>{incident.sub_event_type}</p>',
      '<p note={incident.event_type} />',
      'const meta = [\n  incident.sub_event_type,\n];',
    ]) {
      expect(textsPutTogether([made('src/views/x.tsx', text)]), text).toHaveLength(1);
    }
    const printed = 'console.error(\n  `no ${port}`);';
    expect(textsPutTogether([made('src/cli/x.ts', printed)])).toHaveLength(1);
    const fine =
      "ids.join(','); keys.join(' '); subEventType[incident.sub_event_type]; d.join('');";
    expect(textsPutTogether([made('src/views/x.tsx', fine)])).toEqual([]);
  });

  it('knows only logical directions, and colours only from the tokens', () => {
    expect(physicalProperties(styles)).toEqual([]);
    expect(
      physicalProperties([{ path: 'a.css', text: 'a {\n  margin-left: 1px;\n}' }]),
    ).toHaveLength(1);
    expect(physicalProperties([{ path: 'a.css', text: 'a {\n  left: 1px;\n}' }])).toHaveLength(1);
    expect(strayColours([...styles, ...sources])).toEqual([]);
    for (const colour of ['#ff0', 'white', 'rgb(0 0 0 / 50%)', 'oklch(0.5 0 0)']) {
      expect(
        strayColours([{ path: 'src/ui/a.css', text: `a { color: ${colour}; }` }]),
        colour,
      ).toHaveLength(1);
    }
    expect(strayColours([made('src/ui/x.ts', "const a = '#ff0000';")])).toHaveLength(1);
  });

  it('has the top level that a newcomer is told of', () => {
    const visible = readdirSync('.').filter(
      (name) =>
        !name.startsWith('.') &&
        !['node_modules', 'dist', 'test-results', 'LICENSE', 'LICENSE-DATA'].includes(name),
    );
    expect(visible.toSorted()).toEqual(
      [
        'README.md',
        'index.html',
        'package-lock.json',
        'package.json',
        'public',
        'src',
        'tests',
        'tsconfig.json',
        'vite.config.ts',
      ].toSorted(),
    );
  });
});
