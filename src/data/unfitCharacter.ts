/**
 * Characters that no text of the record may hold: controls (C0, C1, line and paragraph
 * separators), the bidirectional embeddings, overrides and isolates, which make a text read
 * otherwise than it is stored, and halves of surrogate pairs, which no UTF-8 can carry. The
 * marks and joiners that Urdu, Pashto and Persian are written with (U+200C to U+200F, U+061C)
 * stay: they reorder nothing that a letter would not.
 */
export const UNFIT_CHARACTER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
