import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, hostOfAddress, readHostMessage } from '../../../src/embed/hostMessages.ts';

const PAGE = 'https://example.org/deep/embed.html?embed=casualties';
const host = (rest = '') => hostOfAddress(new URL(PAGE + rest));

describe('a height, as each host hears it', () => {
  it('is in every dialect that needs no introduction', () => {
    expect(heightMessages(host('&id=ab-1'), 502, 640, 'size')).toEqual([
      { type: 'whose-count:resize', v: 1, id: 'ab-1', height: 502 },
      { 'datawrapper-height': { 'ab-1': 502 } },
      { sentinel: 'amp', type: 'embed-size', height: 502 },
      `{"src":"${PAGE}&id=ab-1","context":"iframe.resize","height":502}`,
    ]);
  });

  it('is in those of hosts that have introduced themselves', () => {
    const pym = host('&childId=chart-1&initialWidth=640&parentUrl=x');
    expect(heightMessages(pym, 9, 640, 'size').at(-1)).toBe('pymxPYMxchart-1xPYMxheightxPYMx9');
    const wordPress = host('#?secret=aB3');
    expect(heightMessages(wordPress, 9, 640, 'size').at(-1)).toEqual({
      message: 'height',
      value: 9,
      secret: 'aB3',
    });
    const resizer = { ...host(), resizerFrame: 'iFrameResizer0' };
    expect(heightMessages(resizer, 9, 640, 'init').at(-1)).toBe(
      '[iFrameSizer]iFrameResizer0:9:640:init',
    );
  });

  it('takes over an id of its own that is a plain word alone', () => {
    for (const word of ['a:b', '<b>', 'x'.repeat(65), 'a b', '']) {
      expect(host(`&id=${encodeURIComponent(word)}`).id, word).toBe('whose-count');
    }
  });

  it('gives a host its own name back, whatever it is, unless that would break the message', () => {
    const child = (name: string) => host(`&childId=${encodeURIComponent(name)}`).pymChild;
    for (const name of ['chart.1', 'größe', 'a:b', 'my chart', 'block_{1}']) {
      expect(child(name)).toBe(name);
    }
    for (const name of ['', 'axPYMxb', 'a\nb', 'x'.repeat(129)]) expect(child(name)).toBeNull();
    const resizer = (name: string) => readHostMessage(`[iFrameSizer]${name}:8:false`, host());
    for (const name of ['chart.1', 'größe', 'my chart', 'block_{1}']) {
      expect(resizer(name)).toEqual({ kind: 'resizer', frame: name });
    }
    for (const name of ['', 'a\u0000b', 'x'.repeat(129)]) expect(resizer(name)).toBeNull();
  });
});

describe('a message from the page around', () => {
  it('is heard where it is a resizer’s first word, or WordPress asking with its secret', () => {
    const first =
      '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
    expect(readHostMessage(first, host())).toEqual({ kind: 'resizer', frame: 'iFrameResizer0' });
    const asking = { message: 'ready', secret: 'aB3' };
    expect(readHostMessage(asking, host('#?secret=aB3'))).toEqual({ kind: 'ready' });
    expect(readHostMessage(asking, host('#?secret=other'))).toBeNull();
    expect(readHostMessage(asking, host())).toBeNull();
  });

  it('is heard in our own dialect: subscribing, and setting the state', () => {
    const own = (rest: object) => readHostMessage({ v: 1, ...rest }, host());
    expect(own({ type: 'whose-count:subscribe' })).toEqual({ kind: 'subscribe' });
    expect(own({ type: 'whose-count:setState', query: 'word=kabul' })).toEqual({
      kind: 'setState',
      query: 'word=kabul',
    });
    expect(own({ type: 'whose-count:state', query: 'word=kabul' })).toBeNull();
  });

  it.each([
    [{ type: 'whose-count:subscribe', v: 2 }, 'v', '2', 'unknown-value'],
    [{ type: 'whose-count:subscribe', v: '1' }, 'v', '1', 'unknown-value'],
    [{ type: 'whose-count:setState', v: 1 }, 'query', 'undefined', 'not-text'],
    [{ type: 'whose-count:setState', v: 1, query: 7 }, 'query', '7', 'not-text'],
    [{ type: 'whose-count:setState', v: 1, query: ['word=kabul'] }, 'query', '[…]', 'not-text'],
    [
      { type: 'whose-count:setState', v: 1, query: 'q='.padEnd(2001, 'x') },
      'query',
      expect.stringMatching(/^q=x+…$/u),
      'too-long',
    ],
    [
      { type: 'whose-count:setState', v: 1, query: '', a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
      'message',
      '{…}',
      'too-long',
    ],
  ])('that is ours and not of its form is refused with the field: %j', (data, ...told) => {
    const [parameter, value, why] = told;
    expect(readHostMessage(data, host())).toMatchObject({
      kind: 'malformed',
      request: data.type.slice('whose-count:'.length),
      refusal: { parameter, value, why },
    });
  });

  it('is not counted through where it is meant for others, however large it is', () => {
    const large = new Uint8Array(5_000_000);
    let asked = 0;
    const watched = new Proxy(large, {
      ownKeys: (target) => {
        asked += 1;
        return Reflect.ownKeys(target);
      },
    });
    expect(readHostMessage(watched, host('#?secret=aB3'))).toBeNull();
    expect(asked).toBe(0);
  });

  it('is nothing in any other form, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (data) => {
        expect(readHostMessage(data, host('#?secret=aB3'))).toBeNull();
      }),
    );
  });

  it('is nothing where one thing is other than in a known form', () => {
    const asked = host('#?secret=aB3');
    const ready = { message: 'ready', secret: 'aB3' };
    const first = '[iFrameSizer]frame:8:false';
    // Each of these forms is heard until it is changed.
    expect(readHostMessage(ready, asked)).toEqual({ kind: 'ready' });
    expect(readHostMessage(first, asked)).toEqual({ kind: 'resizer', frame: 'frame' });
    const changed: readonly unknown[] = [
      { ...ready, message: 'Ready' },
      { ...ready, message: ['ready'] },
      { ...ready, secret: 'aB3 ' },
      { ...ready, secret: ['aB3'] },
      { ...ready, secret: undefined },
      { message: 'ready' },
      { secret: 'aB3' },
      { data: ready },
      [ready],
      Object.entries(ready),
      Object.create(ready),
      new Map(Object.entries(ready)),
      JSON.stringify(ready),
      { ...Object.fromEntries('abcdefgh'.split('').map((key) => [key, 1])), ...ready },
      ` ${first}`,
      first.toLowerCase(),
      first.replace('[iFrameSizer]', '[iframe]'),
      first.replace('frame:', ':'),
      first.replace('frame:', `${'x'.repeat(129)}:`),
      first + 'x'.repeat(512),
      [first],
      { toString: () => first },
    ];
    for (const [at, data] of changed.entries()) {
      expect(readHostMessage(data, asked), `form ${at}`).toBeNull();
    }
  });

  it('is ready by the secret of the address alone, whatever else it carries', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/u);
    let heard = 0;
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.anything(), (own, other, same, more) => {
        const secret = same ? own : other;
        const data = { message: 'ready', secret, more };
        const read = readHostMessage(data, host(`#?secret=${own}`));
        expect(read).toEqual(own === secret ? { kind: 'ready' } : null);
        if (read !== null) heard += 1;
      }),
    );
    expect(heard).toBeGreaterThan(10);
  });

  it('is a resizer’s first word by its prefix and a name alone', () => {
    let heard = 0;
    const name = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/u), fc.string());
    fc.assert(
      fc.property(
        fc.constantFrom('[iFrameSizer]', ''),
        name,
        fc.string(),
        (prefix, frame, rest) => {
          const data = `${prefix}${frame}:${rest}`;
          const named = frame.split(':')[0] ?? '';
          const known =
            prefix !== '' &&
            /^\P{Cc}{1,128}$/u.test(named) &&
            named.length <= 128 &&
            data.length <= 512;
          if (known) heard += 1;
          expect(readHostMessage(data, host())).toEqual(
            known ? { kind: 'resizer', frame: named } : null,
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(heard).toBeGreaterThan(20);
  });
});
