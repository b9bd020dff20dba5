/** Citations as RIS, for reference managers: two letters, two spaces, a hyphen, one line a value. */
import type { CslDate, CslItem, CslType } from './citations.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** `2025/10/12`; of a part of it the slashes stay: `2025/10//`. */
function risDate({ 'date-parts': [parts] }: CslDate): string {
  const known = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return known.length === 3 ? known.join('/') : [...known, '', '', ''].slice(0, 4).join('/');
}

function lines(item: CslItem): string[] {
  const tag = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}  - ${value.replace(/\s+/gu, ' ').trim()}`];
  const { issued } = item;
  return [
    ...tag('TY', TYPES[item.type]),
    ...tag('ID', item.id),
    ...(item.author ?? []).flatMap(({ literal }) => tag('AU', literal)),
    ...tag('TI', item.title),
    ...tag('T2', item['container-title']),
    ...tag('PB', item.publisher),
    ...tag('PY', issued && String(issued['date-parts'][0][0] ?? '')),
    ...tag('DA', issued && risDate(issued)),
    ...tag('ET', item.version),
    ...tag('UR', item.URL),
    ...tag('L2', item.archive_location),
    ...tag('Y2', risDate(item.accessed)),
    ...tag('LA', item.language),
    ...tag('N1', item.note),
    // The end of an entry has its space, and nothing after it.
    'ER  - ',
  ];
}

/** One entry an item, in their order; lines end as the format has it. */
export function risOf(items: readonly CslItem[]): string {
  return items.map((item) => `${lines(item).join('\r\n')}\r\n`).join('\r\n');
}
