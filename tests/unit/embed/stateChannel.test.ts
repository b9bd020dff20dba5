import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfAddress, readHostMessage, type Refusal } from '../../../src/embed/hostMessages.ts';
import { createStateChannel } from '../../../src/embed/stateChannel.ts';

const HOST = hostOfAddress(new URL('https://example.org/embed.html?embed=casualties&id=a1'));
const PAPER = 'https://paper.example';

function made() {
  const posted: [unknown, string][] = [];
  const applied: string[] = [];
  const steps = { taken: 0 };
  const asked: number[] = [];
  const channel = createStateChannel(
    HOST,
    (message, origin) => posted.push([message, origin]),
    () => steps.taken,
  );
  const send = (data: unknown, origin = PAPER): void =>
    channel.hear(readHostMessage(data, HOST), origin);
  const open = (refusals: readonly Refusal[] = []) =>
    channel.open((query, at) => {
      applied.push(query);
      asked.push(at);
      return refusals;
    });
  return { channel, posted, applied, asked, steps, send, open };
}
const subscribe = { type: 'whose-count:subscribe', v: 1 };
const setState = (query: string) => ({ type: 'whose-count:setState', v: 1, query });
const ready = { type: 'whose-count:ready', v: 1, id: 'a1' };
const rejected = (request: string, ...refusals: object[]) => ({
  type: 'whose-count:rejected',
  v: 1,
  id: 'a1',
  request,
  rejected: refusals,
});
const state = (query: string) => ({ type: 'whose-count:state', v: 1, id: 'a1', query });

describe('the channel to the page around', () => {
  it('says to everyone that the views are there, and the state to nobody unasked', () => {
    const { channel, posted, open } = made();
    channel.say('word=kabul');
    open();
    expect(posted).toEqual([[ready, '*']]);
  });

  it('tells a page that has subscribed, addressed to its origin, each state once', () => {
    const { channel, posted, send, open } = made();
    open();
    channel.say('word=kabul');
    send(subscribe);
    channel.say('word=kabul');
    channel.say('word=press');
    expect(posted).toEqual([
      [ready, '*'],
      [ready, PAPER],
      [state('word=kabul'), PAPER],
      [state('word=press'), PAPER],
    ]);
  });

  it('knows what the reader had done when something was asked for', () => {
    const { asked, steps, send, open } = made();
    send(subscribe);
    steps.taken = 2;
    send(setState('word=press'));
    steps.taken = 5;
    open();
    send(setState('word=kabul'));
    expect(asked).toEqual([2, 5]);
  });

  it('keeps what is asked before the views are there', () => {
    const { channel, posted, applied, send, open } = made();
    send(subscribe);
    send(setState('word=press'));
    send(setState('word=kabul'));
    expect([posted, applied]).toEqual([[], []]);
    open();
    channel.say('word=kabul');
    expect(applied).toEqual(['word=kabul']);
    expect(posted).toEqual([
      [ready, '*'],
      [state('word=kabul'), PAPER],
    ]);
  });

  it('lets nobody set the state who has not subscribed, nor another origin', () => {
    const { applied, posted, channel, send, open } = made();
    open();
    send(setState('word=kabul'));
    send(subscribe);
    send(subscribe, 'https://other.example');
    send(setState('word=kabul'), 'https://other.example');
    expect(applied).toEqual([]);
    channel.say('bin=day');
    expect(posted.filter(([, origin]) => origin === 'https://other.example')).toEqual([]);
    send(setState('word=press'));
    expect(applied).toEqual(['word=press']);
  });

  it.each(['null', '', 'file://', 'data:'])(
    'tells no state to the origin “%s”, and why it does not',
    (origin) => {
      const { posted, applied, channel, send, open } = made();
      open();
      channel.say('bin=day');
      send(subscribe, origin);
      send(setState('word=kabul'), origin);
      expect(posted).toEqual([
        [ready, '*'],
        [
          rejected('subscribe', {
            parameter: 'origin',
            value: origin,
            why: 'no-origin',
            nearest: null,
          }),
          '*',
        ],
        [
          rejected('setState', {
            parameter: 'query',
            value: 'word=kabul',
            why: 'not-subscribed',
            nearest: null,
          }),
          '*',
        ],
      ]);
      expect(applied).toEqual([]);
    },
  );

  it('says what of a state it did not take, at once or once the views are there', () => {
    const refusal: Refusal = { parameter: 'x', value: '1', why: 'unknown-key', nearest: null };
    const { posted, send, open } = made();
    send(subscribe);
    send(setState('x=1'));
    expect(posted).toEqual([]);
    open([refusal]);
    expect(posted.at(-1)).toEqual([rejected('setState', refusal), PAPER]);
    send(setState('x=1&word=kabul'));
    expect(posted.slice(1)).toEqual([
      [rejected('setState', refusal), PAPER],
      [rejected('setState', refusal), PAPER],
    ]);
  });

  it('asks again for a state that could not be read yet, once the views open again', () => {
    const applied: string[] = [];
    const { channel, posted, send } = made();
    let there = false;
    const take = (query: string): readonly Refusal[] | null => {
      applied.push(query);
      return there ? [] : null;
    };
    const close = channel.open(take);
    send(subscribe);
    send(setState('select=a'));
    close();
    there = true;
    channel.open(take);
    send(setState('word=kabul'));
    expect(applied).toEqual(['select=a', 'select=a', 'word=kabul']);
    expect(posted.map(([message]) => message)).toEqual([ready, ready, ready]);
  });

  it('says what is wrong with a request of ours, and answers nothing of its own sent back', () => {
    const { posted, send, open, channel } = made();
    open();
    send(subscribe);
    channel.say('');
    const before = posted.length;
    send({ type: 'whose-count:setState', v: 2, query: '' });
    send({ type: 'whose-count:setState', v: 1, query: 7 });
    expect(posted.slice(before)).toEqual([
      [
        rejected('setState', { parameter: 'v', value: '2', why: 'unknown-value', nearest: '1' }),
        PAPER,
      ],
      [
        rejected('setState', { parameter: 'query', value: '7', why: 'not-text', nearest: null }),
        PAPER,
      ],
    ]);
    const said = posted.map(([message]) => message);
    for (const message of said) send(message);
    expect(posted).toHaveLength(said.length);
  });

  it('is closed again', () => {
    const { applied, send, open } = made();
    const close = open();
    send(subscribe);
    close();
    send(setState('word=kabul'));
    expect(applied).toEqual([]);
  });

  it('does nothing at 1,000 messages of any form', () => {
    const { channel, posted, applied, send, open } = made();
    open();
    send(subscribe);
    channel.say('bin=day');
    const before = posted.length;
    const word = fc.constantFrom(
      'type',
      'v',
      'query',
      '__proto__',
      'constructor',
      'whose-count:setState',
      'whose-count:subscribe',
      'whose-count:navigate',
      '[iFrameSizer]a:1',
      1,
    );
    const nearly = fc.dictionary(word.map(String), fc.oneof(word, fc.anything()));
    const keys = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withMap: true, withDate: true }), nearly), (data) => {
        const request = readHostMessage(data, HOST);
        // What is well-formed by chance is no noise.
        fc.pre(!['setState', 'subscribe', 'malformed'].includes(request?.kind ?? ''));
        send(data);
        expect(posted).toHaveLength(before);
        expect(applied).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
  });
});
