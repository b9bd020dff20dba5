/**
 * `<whose-count src title height>`: an embed as an element of any page, built to a file of its
 * own, `whose-count.js`, that needs nothing else. What stands between its tags is shown until the
 * embed has spoken, and for good where it never does.
 */
import { DIALECT, OURS, type Failure } from './hostMessages.ts';
import { ELEMENT, HIGHEST } from './snippets.ts';

/** Of the box that is kept free until a height is known, in CSS pixels. */
const RESERVED = 600;

/**
 * An address of the web; null: it is none, and no frame is made of it, nor of one of the page around,
 * in itself.
 */
function webAddress(text: string | null): URL | null {
  if (text === null || text.trim() === '' || !URL.canParse(text, document.baseURI)) return null;
  const address = new URL(text, document.baseURI);
  const isItself = address.origin === location.origin && address.pathname === location.pathname;
  return /^https?:$/u.test(address.protocol) && !isItself ? address : null;
}

class WhoseCount extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height'];

  readonly #box = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    this.#show();
  }

  /** A frame that is moved loads again whatever one does: it goes with the element. */
  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    this.#box.replaceChildren();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    // Another name is no reason to load again, and lose what the reader has done.
    if (name === 'title' && this.#frame) this.#frame.title = this.title;
    else this.#show();
  }

  #show(): void {
    const address = webAddress(this.getAttribute('src'));
    const asked = Number(this.getAttribute('height'));
    const height = asked > 0 && asked <= HIGHEST ? asked : RESERVED;
    const fallback = document.createElement('slot');
    this.#box.replaceChildren(fallback);
    this.#frame = null;
    Object.assign(this.style, { display: 'block', position: 'relative' });
    if (address === null) {
      this.style.minHeight = '';
      return;
    }
    const frame = document.createElement('iframe');
    frame.title = this.title;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write';
    frame.src = address.href;
    // Over what stands between the tags, and not in the way of it until the embed has spoken.
    Object.assign(frame.style, {
      position: 'absolute',
      inset: '0 auto auto 0',
      width: '100%',
      height: `${height}px`,
      border: '0',
      opacity: '0',
      pointerEvents: 'none',
    });
    this.style.minHeight = `${height}px`;
    this.#frame = frame;
    this.#box.append(frame);
    addEventListener('message', this.#listen);
  }

  /** The frame is known by its window, whatever origin its address has led to. */
  readonly #listen = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source === null || source !== frame.contentWindow) return;
    if (typeof data !== 'object' || data === null) return;
    const { type, v, height, code } = data as Readonly<Record<string, unknown>>;
    if (v !== DIALECT) return;
    if (type === `${OURS}:ready`) this.#reveal(frame);
    if (type === `${OURS}:error` && this.#isToBeRead(code)) this.#reveal(frame);
    if (type !== `${OURS}:resize` || typeof height !== 'number') return;
    if (!(height > 0 && height <= HIGHEST)) return;
    frame.style.height = `${height}px`;
    this.style.minHeight = `${height}px`;
  };

  /**
   * What an embed says instead of a view: where nothing stands in its place, and always that there is
   * no such view or release, for in its place there is another one's picture.
   */
  #isToBeRead(code: unknown): boolean {
    const failed: Failure = 'not-loaded';
    return code !== failed || (this.childElementCount === 0 && this.textContent.trim() === '');
  }

  #reveal(frame: HTMLIFrameElement): void {
    this.#box.querySelector('slot')?.style.setProperty('display', 'none');
    Object.assign(frame.style, {
      position: 'static',
      display: 'block',
      opacity: '',
      pointerEvents: '',
    });
  }
}

// The file may be in a page more than once.
if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, WhoseCount);
