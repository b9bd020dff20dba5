/** Where a text stops being JSON: the engine's own messages differ and often don't say. */

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** Of a file that holds an array: id of the record, or `#12` before its id; else empty. */
  readonly record: string;
  /** Path inside the record, or inside the file where that is no array; may be empty. */
  readonly field: string;
  /** Nothing is wrong but that the text ends too early. */
  readonly atEnd: boolean;
}

/** An array or object that is open, with the place reached in it. */
interface Frame {
  readonly close: ']' | '}';
  step: string | number;
  readonly keys: Set<string>;
}

type Expected =
  'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

const WORD = /[^\s,:[\]{}"]+/uy;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/u;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/u;

/** End of the string that opens at `start`, behind its quotation mark; or where it goes wrong. */
function scanString(text: string, start: number): { readonly end: number; readonly ok: boolean } {
  let at = start + 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '"') return { end: at + 1, ok: true };
    if (char < ' ') return { end: at, ok: false };
    if (char !== '\\') at += 1;
    else {
      const escape = ESCAPE.exec(text.slice(at, at + 6));
      if (!escape) return { end: at + 6 >= text.length ? text.length : at, ok: false };
      at += escape[0].length;
    }
  }
  return { end: text.length, ok: false };
}

/**
 * Reads a text by the grammar of RFC 8259, without recursion: nesting has no limit.
 * @param unique a key that stands twice in an object, of which parsers take the last, is a fault
 * @returns null where the text is JSON
 */
export function locateJsonFault(text: string, unique = false): JsonFault | null {
  const open: Frame[] = [];
  let expected: Expected = 'value';
  let id: string | null = null;
  let at = 0;

  const fault = (offset: number): JsonFault => {
    const before = text.slice(0, offset);
    const [root, ...inside] = open;
    const index = root?.close === ']' ? root.step : null;
    return {
      line: before.split('\n').length,
      column: offset - before.lastIndexOf('\n'),
      record: index === null ? '' : (id ?? `#${Number(index) + 1}`),
      // A key that was not reached yet is empty.
      field: (index === null ? open : inside)
        .map(({ step }) => step)
        .filter((step) => step !== '')
        .join('/'),
      atEnd: offset >= text.trimEnd().length,
    };
  };
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma-or-close');

  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1;
    const char = text[at];
    const top = open.at(-1);
    if (expected === 'end') return char === undefined ? null : fault(at);
    if (char === undefined) return fault(text.length);
    if (char === top?.close && expected.endsWith('-or-close')) {
      open.pop();
      at += 1;
      expected = afterValue();
    } else if (expected === 'comma-or-close') {
      if (char !== ',' || top === undefined) return fault(at);
      if (typeof top.step === 'number') top.step += 1;
      else top.step = '';
      if (open.length === 1) id = null;
      expected = top.close === ']' ? 'value' : 'key';
      at += 1;
    } else if (expected === 'colon') {
      if (char !== ':') return fault(at);
      expected = 'value';
      at += 1;
    } else if (char === '"') {
      const { end, ok } = scanString(text, at);
      // Where it should have closed nobody knows: name its beginning, unless the text just ends.
      if (!ok) return fault(end >= text.trimEnd().length ? text.length : at);
      if (expected === 'value' || expected === 'value-or-close') {
        if (open.length === 2 && top?.step === 'id') id = String(JSON.parse(text.slice(at, end)));
        expected = afterValue();
      } else {
        const key = String(JSON.parse(text.slice(at, end)));
        if (top) top.step = key;
        if (unique && top?.keys.has(key)) return fault(at);
        top?.keys.add(key);
        expected = 'colon';
      }
      at = end;
    } else if (expected === 'key' || expected === 'key-or-close') {
      return fault(at);
    } else if (char === '[' || char === '{') {
      const keys = new Set<string>();
      open.push(char === '[' ? { close: ']', step: 0, keys } : { close: '}', step: '', keys });
      expected = char === '[' ? 'value-or-close' : 'key-or-close';
      at += 1;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? '';
      if (!LITERAL.test(word)) {
        const ends = word !== '' && at + word.length >= text.length;
        return fault(ends ? text.length : at);
      }
      at += word.length;
      expected = afterValue();
    }
  }
}
