/**
 * What is pasted into a page to show a view there, each piece complete by itself. Every text and
 * address is escaped: whatever the record or an address holds, it is no markup here.
 */
import { xmlText } from '../export/xml.ts';
import { DIALECT, OURS } from './hostMessages.ts';

/** In the order in which they are offered. */
export const SNIPPETS = ['frame', 'script', 'element', 'image'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** The custom element's name, and that of its file (`customElement.ts`). */
export const ELEMENT = 'whose-count';

/** A picture of the state, drawn when the site was built. */
export interface StillPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** All addresses are absolute. */
export interface Shared {
  /** The embed's; with `fit=1` where the box does not grow. */
  readonly embed: string;
  /** The whole page in the same state. */
  readonly page: string;
  /** The custom element's file. */
  readonly script: string;
  /** null: there is none of this state. */
  readonly picture: StillPicture | null;
  /** What the picture shows. */
  readonly alt: string;
  /** Of the frame, for screen readers. */
  readonly title: string;
  /** What the view says: it stands there whatever else fails. */
  readonly sentence: string;
  /** Text of the link that follows it. */
  readonly link: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** No view is higher, in CSS pixels; more is a mistake, and would push the page around away. */
export const HIGHEST = 20_000;

/**
 * Sets a frame's height to what the embed in it tells. No ampersand, no angle bracket: editors of
 * content systems escape them within scripts. Several copies set the same height again.
 */
export const RESIZE_SCRIPT = `<script>addEventListener("message",function(e){var d=Object(e.data),f,i,h=parseInt(d.height);if(d.type=="${OURS}:resize")if(d.v==${DIALECT})if(Math.min(Math.max(h,1),${HIGHEST})==h)for(f=document.getElementsByTagName("iframe"),i=f.length;i--;)if(f[i].contentWindow==e.source)f[i].style.height=h+"px"})</script>`;

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

function frame({ embed, title, height }: Shared): string {
  return `${tag('iframe', {
    title,
    src: embed,
    loading: 'lazy',
    width: '100%',
    height,
    // What makes iOS keep to the column's width.
    style: 'border:0;width:0;min-width:100%',
    referrerpolicy: 'no-referrer',
    allow: 'clipboard-write',
  })}</iframe>`;
}

function linkedPicture({ page, alt }: Shared, { src, width, height }: StillPicture): string {
  const image = tag('img', {
    src,
    alt,
    width,
    height,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  return `${tag('a', { href: page })}${image}</a>`;
}

function caption({ sentence, page, link }: Shared): string {
  return `<p>${xmlText(sentence)} ${tag('a', { href: page })}${xmlText(link)}</a></p>`;
}

/** Without scripts a frame shows nothing: its picture does. */
function withoutScripts(shared: Shared): string[] {
  const { picture } = shared;
  return picture === null ? [] : [`<noscript>${linkedPicture(shared, picture)}</noscript>`];
}

/** @returns null: a picture is asked for, and there is none of this state */
export function snippet(kind: SnippetKind, shared: Shared): string | null {
  const { picture } = shared;
  const around = [...withoutScripts(shared), caption(shared)];
  if (kind === 'frame') return [frame(shared), ...around].join('\n');
  if (kind === 'script') return [frame(shared), RESIZE_SCRIPT, ...around].join('\n');
  if (kind === 'image') {
    return picture && [linkedPicture(shared, picture), caption(shared)].join('\n');
  }
  const { embed, title, height, script } = shared;
  const inside = picture === null ? '' : linkedPicture(shared, picture);
  return [
    `<script async src="${xmlText(script)}"></script>`,
    `${tag(ELEMENT, { src: embed, title, height })}${inside}${caption(shared)}</${ELEMENT}>`,
  ].join('\n');
}
