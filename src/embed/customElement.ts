/**
 * `<whose-count src title height>`: an embed as an element of any page, built to a file of its
 * own, `whose-count.js`, that needs nothing else. What stands between its tags is shown until the
 * embed has spoken, and for good where it never does.
 */
import { DIALECT, OURS } from './hostMessages.ts';
import { ELEMENT } from './snippets.ts';

/** Of the box that is kept free until a height is known, in CSS pixels. */
const RESERVED = 600;
/** No view is higher; more is a mistake, and would push the page around away. */
const HIGHEST = 20_000;

/**
 * An address of the web; null: it is none, and no frame is made of it. An empty one would be that of
 * the page around, in itself.
 */
function webAddress(text: string | null): URL | null {
  if (text === null || text.trim() === '' || !URL.canParse(text, document.baseURI)) return null;
  const address = new URL(text, document.baseURI);
  return /^https?:$/u.test(address.protocol) ? address : null;
}

class WhoseCount extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height'];

  readonly #box = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | null = null;
  #origin = '';

  connectedCallback(): void {
    this.#show();
  }

  /** A frame that is moved loads again whatever one does: it goes with the element. */
  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    this.#box.replaceChildren();
    this.#frame = null;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.#show();
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
    this.#origin = address.origin;
    this.#frame = frame;
    this.#box.append(frame);
    addEventListener('message', this.#listen);
  }

  readonly #listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source === null || source !== frame.contentWindow || origin !== this.#origin)
      return;
    if (typeof data !== 'object' || data === null) return;
    const told = new Map<string, unknown>(Object.entries(data));
    if (told.get('v') !== DIALECT) return;
    if (told.get('type') === `${OURS}:ready`) this.#reveal(frame);
    const height = told.get('height');
    if (told.get('type') !== `${OURS}:resize` || typeof height !== 'number') return;
    if (!(height > 0 && height <= HIGHEST)) return;
    frame.style.height = `${height}px`;
    this.style.minHeight = `${height}px`;
    // With nothing to stand in its place, what it says instead of a view is to be read.
    if (this.childElementCount === 0 && this.textContent.trim() === '') this.#reveal(frame);
  };

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
