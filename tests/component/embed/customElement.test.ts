import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/embed/customElement.ts';

const SRC = 'https://example.org/embed.html?embed=casualties';
const FALLBACK = '<a href="https://example.org/"><img alt="Chart" src="x.png"></a>';

function made(attributes = `src="${SRC}" title="Killed" height="502"`): HTMLElement {
  document.body.innerHTML = `<whose-count ${attributes}>${FALLBACK}</whose-count><main></main>`;
  const element = document.querySelector('whose-count');
  if (!(element instanceof HTMLElement)) throw new Error('no element');
  return element;
}

function frameOf(element: Element): HTMLIFrameElement | null {
  const frame = element.shadowRoot?.querySelector('iframe') ?? null;
  // jsdom gives no window to a frame in a shadow tree: another frame's stands for it.
  if (frame && frame.contentWindow === null) {
    const other = document.createElement('iframe');
    document.body.append(other);
    Object.defineProperty(frame, 'contentWindow', { value: other.contentWindow });
  }
  return frame;
}

const slotOf = (element: Element) => element.shadowRoot?.querySelector('slot') ?? null;

function send(data: unknown, source: Window | null | undefined, origin = 'https://example.org') {
  dispatchEvent(new MessageEvent('message', { data, origin, source: source ?? null }));
}
const resize = (height: unknown) => ({ type: 'whose-count:resize', v: 1, id: 'x', height });
const error = (code: string) => ({ type: 'whose-count:error', v: 1, id: 'x', code });
const ready = { type: 'whose-count:ready', v: 1, id: 'x' };

afterEach(() => {
  document.body.innerHTML = '';
});

describe('<whose-count>', () => {
  it('makes a frame with title in a box that is kept free', () => {
    const element = made();
    const frame = frameOf(element);
    expect(frame?.src).toBe(SRC);
    expect(frame?.title).toBe('Killed');
    expect(frame?.loading).toBe('lazy');
    expect(element.style.minHeight).toBe('502px');
    expect(frame?.style.height).toBe('502px');
  });

  it('shows what stands between its tags until the embed has spoken', () => {
    const element = made();
    const frame = frameOf(element);
    expect(slotOf(element)?.style.display).toBe('');
    expect([frame?.style.opacity, frame?.style.pointerEvents]).toEqual(['0', 'none']);
    send(ready, frame?.contentWindow);
    expect(slotOf(element)?.style.display).toBe('none');
    expect([frame?.style.opacity, frame?.style.pointerEvents]).toEqual(['', '']);
    expect(element.querySelector('img')?.alt).toBe('Chart');
  });

  it('shows what an embed says instead of a view where nothing stands in its place', () => {
    const element = made();
    const frame = frameOf(element);
    send(resize(120), frame?.contentWindow);
    send(error('not-loaded'), frame?.contentWindow);
    expect(frame?.style.opacity).toBe('0');
    element.replaceChildren('\n ');
    send(error('not-loaded'), frame?.contentWindow);
    expect([frame?.style.opacity, frame?.style.pointerEvents]).toEqual(['', '']);
  });

  it.each(['unknown-release', 'unknown-view'])(
    'shows what an embed says in place of a picture of something else: %s',
    (code) => {
      const element = made();
      const frame = frameOf(element);
      send(error(code), frame?.contentWindow);
      expect([frame?.style.opacity, slotOf(element)?.style.display]).toEqual(['', 'none']);
    },
  );

  it.each(['', ' ', '?', '#', '?embed=casualties', '#top'])(
    'makes no frame of the page around, for the address “%s”',
    (src) => {
      expect(frameOf(made(`src="${src}"`))).toBeNull();
    },
  );

  it('takes a height from its own frame only, whichever origin its address has led to', () => {
    const element = made();
    const frame = frameOf(element);
    send(resize(611), frame?.contentWindow);
    expect(frame?.style.height).toBe('611px');
    send(resize(612), frame?.contentWindow, 'https://www.example.org');
    expect(frame?.style.height).toBe('612px');
    send(resize(701), window);
    send(resize(702), null);
    for (const height of [0, -1, NaN, Infinity, '704', null, 1e9]) {
      send(resize(height), frame?.contentWindow);
    }
    for (const data of [null, 'x', [], { ...resize(705), v: 2 }, { ...resize(706), type: 'x' }]) {
      send(data, frame?.contentWindow);
    }
    expect(frame?.style.height).toBe('612px');
    expect(element.style.minHeight).toBe('612px');
  });

  it('goes when it is taken out, and hears nothing any more', () => {
    const element = made();
    const window = frameOf(element)?.contentWindow;
    const heard: unknown[] = [];
    const { removeEventListener } = globalThis;
    globalThis.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      heard.push(args[0]);
      removeEventListener.apply(globalThis, args);
    };
    element.remove();
    globalThis.removeEventListener = removeEventListener;
    expect(heard).toEqual(['message']);
    expect(frameOf(element)).toBeNull();
    send(resize(612), window);
    expect(element.style.minHeight).toBe('502px');
  });

  it('is there again where it is put back, once', () => {
    const element = made();
    document.querySelector('main')?.append(element);
    expect(element.shadowRoot?.querySelectorAll('iframe, slot')).toHaveLength(2);
    send(resize(612), frameOf(element)?.contentWindow);
    expect(frameOf(element)?.style.height).toBe('612px');
  });

  it('follows its attributes, and loads nothing again for another title', () => {
    const element = made();
    const frame = frameOf(element);
    element.setAttribute('title', 'Others');
    expect(frameOf(element)).toBe(frame);
    expect(frame?.title).toBe('Others');
    element.setAttribute('src', `${SRC}&word=kabul`);
    expect(frameOf(element)?.src).toBe(`${SRC}&word=kabul`);
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it.each(['', 'src="javascript:alert(1)"', 'src="data:text/html,x"', 'src="http://["'])(
    'makes no frame of an address that is none of the web: %s',
    (attributes) => {
      const element = made(attributes);
      expect(frameOf(element)).toBeNull();
      expect(slotOf(element)).not.toBeNull();
    },
  );

  it('keeps a box of usual height where none is asked for', () => {
    for (const height of ['', 'height="x"', 'height="-3"', 'height="1e9"']) {
      expect(made(`src="${SRC}" ${height}`).style.minHeight).toBe('600px');
    }
  });
});
