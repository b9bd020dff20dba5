import { isoOfDay } from '../lib/days.ts';
import type { Edition } from '../releases/edition.ts';
import type { Texts } from './texts.ts';

/** `Release 2026-07-31` or `Unreleased tables, read on 26 Nov 2026`. */
export function editionText(edition: Edition, { messages, format }: Texts): string {
  const { edition: words } = messages.common;
  return edition.kind === 'release'
    ? words.release(edition.version)
    : words.draft(format.dateText(isoOfDay(edition.read)));
}

/** The same with what proves it: `Release 2026-07-31, SHA-256 5e9e…`, all digits of it. */
export function editionProof(edition: Edition, texts: Texts): string {
  const text = editionText(edition, texts);
  return edition.kind === 'release'
    ? texts.messages.common.edition.proof(text, edition.sha256)
    : text;
}
