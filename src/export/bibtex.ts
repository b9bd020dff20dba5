/** Citations as BibTeX: ASCII keys, and texts that TeX takes as they are meant. */
import type { CslDate, CslItem, CslType } from './citations.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'article',
  dataset: 'misc',
  report: 'techreport',
  webpage: 'misc',
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Ten characters mean something to TeX. */
function escaped(text: string): string {
  return text.replace(/[\\&%$#_{}~^]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they are, but for what would end the field: styles set them verbatim. */
function address(url: string): string {
  return url.replace(/[{}\\]/gu, encodeURIComponent);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function iso({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function entry(item: CslItem): string {
  const { issued, accessed } = item;
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const braced = (text: string): string => `{${escaped(text)}}`;
  const by = item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ');
  const container = item['container-title'];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', by && `{${by}}`],
    // Twice, so that no style turns names into lower case.
    ['title', `{${braced(item.title)}}`],
    ['journal', item.type === 'article-newspaper' && container ? braced(container) : undefined],
    ['howpublished', item.type === 'webpage' && container ? braced(container) : undefined],
    ['institution', item.type === 'report' && item.publisher ? braced(item.publisher) : undefined],
    ['publisher', item.type === 'dataset' && item.publisher ? braced(item.publisher) : undefined],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['version', item.version === undefined ? undefined : braced(item.version)],
    ['url', item.URL === undefined ? undefined : `{${address(item.URL)}}`],
    ['urldate', `{${iso(accessed)}}`],
    ['note', item.note === undefined ? undefined : braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${TYPES[item.type]}{${item.id.replace(/[^\w.-]/gu, '-')},\n${lines.join(',\n')}\n}\n`;
}

/** One entry an item, in their order. */
export function bibtexOf(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
