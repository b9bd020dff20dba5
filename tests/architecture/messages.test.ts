import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enLater } from '../../src/i18n/enLater.ts';
import { unusedMessages } from './messageUse.ts';
import { readFiles } from './sourceTree.ts';

const code = readFiles('src', /\.tsx?$/u).filter(({ path }) => !path.startsWith('src/i18n/en/'));

function unusedIn(text: string): string[] {
  const messages = { bar: { title: 'a', kind: { one: 'b', two: 'c' } } };
  return unusedMessages(messages, [{ path: 'src/ui/x.ts', text }]);
}

describe('the messages', () => {
  // Every file is parsed: a slow machine takes its time.
  it('are all used', { timeout: 180_000 }, () => {
    expect(unusedMessages({ ...en, ...enLater }, code)).toEqual([]);
  });

  it('are known by their name, whatever holds a part of them', () => {
    for (const used of [
      'f(messages.bar.title, messages.bar.kind.one, messages.bar.kind.two);',
      'const text = messages.bar; f(text.title, text.kind.one, text.kind.two);',
      'const { bar: { title, kind } } = texts.messages; f(title, kind.one, kind.two);',
      'const { bar } = messages; f(bar.title, bar.kind[k]);',
      'const { bar } = useTexts().messages; f(bar.title, bar.kind[k]);',
      'const { title, kind } = messages.bar; f(title, kind[k] ?? "");',
      'const f = ({ bar }) => [bar.title, g(bar.kind)];',
    ]) {
      expect(unusedIn(used), used).toEqual([]);
    }
    expect(unusedIn('const text = messages.bar; f(other.title, text.kind.one);')).toEqual([
      'bar.title',
      'bar.kind.two',
    ]);
    expect(unusedIn('f(messages.bar.title);')).toEqual(['bar.kind.one', 'bar.kind.two']);
  });
});
